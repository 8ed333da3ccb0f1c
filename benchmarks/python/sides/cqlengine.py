"""cqlengine, the mapper of the Python driver."""

import json
import logging
import os
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from uuid import UUID

from cassandra import ConsistencyLevel
from cassandra.cqlengine import connection, management, query
from cassandra.encoder import Encoder
from cassandra.query import bind_params

import data
import models_cqlengine
import schema
from catalogue import GROUPS
from sides import memory, offline
from sides.base import Side

logging.getLogger("cassandra.cqlengine").setLevel(logging.ERROR)


class Encoding(query.DMLQuery):
    """Stops where a statement would be sent. cqlengine prepares nothing: it sends a text with all values written into it."""

    encoder = Encoder()

    def _execute(self, statement):
        bind_params(str(statement), statement.get_context(), self.encoder)


class Cqlengine(Side):
    name = "cqlengine"
    packages = ("driver",)
    missing = {name: "cqlengine has no vector columns" for name, group in GROUPS.items() if group.family == "vector"}

    def __init__(self, driver_type: str):
        super().__init__(driver_type)
        self.session = None
        self.threads: ThreadPoolExecutor | None = None

    def connect(self, address: str) -> None:
        if self.session:
            return
        os.environ["CQLENG_ALLOW_SCHEMA_MANAGEMENT"] = "1"
        host, port = schema.split_address(address)
        connection.setup(
            [host], "bench_write", consistency=ConsistencyLevel.LOCAL_ONE, port=port, **schema.CLUSTER
        )
        self.session = connection.get_session()
        self.session.default_timeout = 60

    def close(self) -> None:
        if self.threads:
            self.threads.shutdown()
            self.threads = None
        if self.session:
            connection.unregister_connection("default")
            self.session = None

    def as_row(self, instance) -> dict:
        return {name: instance[name] for name in instance.keys()}

    def open(self, group) -> None:
        self.models = models_cqlengine.models(self.keyspace or "bench_write")
        if group.family in ("udt", "patterns"):
            models_cqlengine.Address.register_for_keyspace(self.keyspace)
        if group.name == "sync-table-noop":
            management.sync_table(self.models.products, keyspaces=[self.keyspace])
        if self.threads:
            self.threads.shutdown()
            self.threads = None
        if group.in_flight > 1:
            self.threads = ThreadPoolExecutor(group.in_flight)

    def store(self, table: str, rows: list[dict]) -> None:
        schema.write(self.session, self.keyspace, table, rows)

    # insert

    def single_insert(self, n):
        self.models.products.create(**self.of(n))

    def insert_if_not_exists(self, n):
        self.models.products.if_not_exists().create(**self.of(n))  # raises where it was not applied

    def insert_with_ttl(self, n):
        self.models.products.ttl(data.TTL).create(**self.of(n))

    # read

    def get_by_pk(self, n):
        return [self.models.products.get(id=data.key(data.SEEDED, n * data.STRIDE % data.READ_PRODUCTS))]

    def filter_secondary_index(self, n):
        return list(self.models.products.objects.filter(brand=data.brand(n)))

    def filter_limit(self, n):
        return list(self.models.products.objects.filter(brand=data.brand(n)).limit(10))

    def count(self, n):
        assert self.models.products.objects.filter(brand=data.brand(n)).count() == 100

    def full_scan(self, n):
        count = stock = 0
        for product in self.models.products.objects.limit(None).fetch_size(data.PAGE):
            count += 1
            stock += product.stock
        data.check_scan(count, stock)
        return [product]

    # update

    def partial_update(self, n):
        self.models.products.objects(id=data.key(self.space, n % data.OTHERS)).update(**data.changed_product(n))

    def update_if_condition(self, n):
        row = n % data.OTHERS
        found = self.models.products.objects(id=data.key(self.space, row))
        found.iff(stock=row % 500).update(price=data.price(n + 1))  # raises where it was not applied

    # delete

    def single_delete(self, n):
        self.models.products.objects(id=data.key(self.space, n)).delete()

    def bulk_delete(self, n):
        self.models.events.objects(stream=data.key(self.space, n)).delete()

    # batch

    def batch_insert(self, n):
        with query.BatchQuery() as batch:
            for row in self.of(n):
                self.models.products.batch(batch).create(**row)

    # schema

    def sync_table_create(self, n):
        management.drop_table(self.models.products, keyspaces=[self.keyspace])
        management.sync_table(self.models.products, keyspaces=[self.keyspace])

    def sync_table_noop(self, n):
        # It compares with what the driver remembers of the table: that is asked for anew, as on all sides.
        self.session.cluster.refresh_table_metadata(self.keyspace, "products")
        management.sync_table(self.models.products, keyspaces=[self.keyspace])

    # collections

    def collection_write(self, n):
        self.models.profiles.create(**self.of(n))

    def collection_read(self, n):
        return [self.models.profiles.get(id=data.key(data.SEEDED, n * data.STRIDE % data.OTHERS))]

    def collection_roundtrip(self, n):
        row = self.of(n)
        self.models.profiles.create(**row)
        return [self.models.profiles.get(id=row["id"])]

    # user-defined types

    def udt_write(self, n):
        row, address = self.of(n), models_cqlengine.Address
        self.models.customers.create(
            id=row["id"], name=row["name"], home=address(**row["home"]), others=[address(**one) for one in row["others"]]
        )

    def udt_read(self, n):
        return [self.models.customers.get(id=data.key(data.SEEDED, n * data.STRIDE % data.OTHERS))]

    # patterns

    def get_or_create_one(self, row):
        product = self.models.products
        try:
            return product.get(id=row["id"])
        except product.DoesNotExist:
            return product.if_not_exists().create(**row)

    def get_or_create(self, n):
        row = self.of(n)
        self.get_or_create_one(row)
        return [self.get_or_create_one(row)]

    def latest_rows(self, n):
        return list(self.models.events.objects(stream=data.key(data.SEEDED, n % data.STREAMS)).order_by("-seq").limit(20))

    def notification_feed(self, n):
        row, model = self.of(n), self.models.notifications
        model.create(**row)
        return list(model.objects(recipient=row["recipient"]).order_by("-seq").limit(data.FEED))

    def status_update(self, n):
        self.models.orders.objects(id=data.key(self.space, n % data.OTHERS)).update(**data.changed_status(n))

    def list_mutation(self, n):
        found = self.models.profiles.objects(id=data.key(self.space, n))
        found.update(scores__append=[n % 100])
        found.update(scores__prepend=[n % 100])

    def multi_model_lookup(self, n):
        order = self.models.orders.get(id=data.key(data.SEEDED, n * data.STRIDE % data.OTHERS))
        return [order, self.models.customers.get(id=order.customer), self.models.products.get(id=order.product)]

    def event_batch(self, n):
        with query.BatchQuery() as batch:
            for row in self.of(n):
                self.models.events.batch(batch).create(**row)

    # many at a time: it blocks, so a thread for each that is in flight

    def many(self, do, items):
        return list(self.threads.map(do, items)) if self.threads else [do(item) for item in items]

    def concurrent_insert(self, rows, in_flight):
        create = self.models.products.create
        self.many(lambda row: create(**row) and None, rows)

    def concurrent_get(self, keys, in_flight):
        get = self.models.products.get
        return self.many(lambda key: get(id=key), keys)

    # without a server

    def model_instantiation(self, n):
        construct = self.models.products._construct_instance
        return [construct(row) for row in offline.dictionaries()]

    def model_serialization(self, n):
        for product in offline.instances(self.models.products):
            product._is_persisted = False
            Encoding(self.models.products, product).save()

    def model_to_json(self, n):
        return [json.dumps(dict(product), default=offline.plain) for product in offline.instances(self.models.products)]

    def model_from_json(self, n):
        products = []
        for text in offline.texts():
            row = json.loads(text)
            row["id"] = UUID(row["id"])
            row["created_at"] = data.EPOCH + timedelta(milliseconds=row["created_at"])
            row["tags"] = set(row["tags"])
            products.append(self.models.products(**row))
        return products

    def memory_per_1000(self, n):
        construct = self.models.products._construct_instance
        return memory.held_by(lambda rows: [construct(row) for row in rows])
