"""coodie, an object-document mapper on Pydantic, over one of three drivers."""

import asyncio
import threading

from coodie.aio import Document as AsyncDocument
from coodie.drivers import init_coodie, register_driver
from coodie.drivers.cassandra import CassandraDriver
from coodie.exceptions import DocumentNotFound
from coodie.sync import BatchQuery, Document

import data
import models_coodie
import schema
from catalogue import GROUPS
from sides import memory, offline
from sides.base import Side


class Coodie(Side):
    name = "coodie"
    packages = ("coodie", "pydantic", "driver")

    def __init__(self, driver_type: str):
        super().__init__(driver_type)
        self.driver = None
        self.loop: asyncio.AbstractEventLoop | None = None
        self.seeder = None
        if driver_type == "acsylla":
            self.packages = ("coodie", "pydantic", "acsylla")
            vectors = "acsylla takes and gives vectors as bytes, coodie as lists"
            self.missing = {name: vectors for name, group in GROUPS.items() if group.family == "vector"}
            self.missing["model-serialization"] = "coodie binds values only inside a session of acsylla"
            self.missing["udt-write"] = "coodie hands user-defined types over as tuples, which acsylla does not take"

    def connect(self, address: str) -> None:
        if self.driver:
            return
        self.address = address
        host, port = schema.split_address(address)
        if self.driver_type == "acsylla":
            self.driver = init_coodie(
                hosts=[host], port=port, keyspace="bench_write", driver_type="acsylla", consistency="LOCAL_ONE",
                request_timeout=60_000,
            )
            self.loop = self.driver._bg_loop  # where its session lives: any other loop costs a hop
            self.seeder = schema.connect(address)
            return
        session = schema.connect(address)
        self.driver = init_coodie(session=session, keyspace="bench_write", driver_type=self.driver_type)
        self.loop = asyncio.new_event_loop()
        threading.Thread(target=self.loop.run_forever, daemon=True).start()
        self.seeder = session

    def close(self) -> None:
        if self.driver:
            self.driver.close()
            if self.driver_type == "acsylla":
                self.seeder.cluster.shutdown()
            else:
                self.loop.call_soon_threadsafe(self.loop.stop)
            self.driver = None

    def as_row(self, instance) -> dict:
        return {
            name: [one.model_dump() for one in value] if name == "others"
            else value.model_dump() if name == "home" else value
            for name, value in ((name, getattr(instance, name)) for name in type(instance).model_fields)
        }

    def open(self, group) -> None:
        if not group.keyspace:
            register_driver("default", CassandraDriver(offline.Session(), "bench_write"), default=True)
        else:
            register_driver("default", self.driver, default=True)
        self.models = models_coodie.models(Document, self.keyspace or "bench_write")
        self.async_models = models_coodie.models(AsyncDocument, self.keyspace or "bench_write")
        if group.name == "sync-table-noop":
            self.models.products.sync_table()

    def store(self, table: str, rows: list[dict]) -> None:
        schema.write(self.seeder, self.keyspace, table, rows)

    # insert

    def single_insert(self, n):
        self.models.products(**self.of(n)).save()

    def insert_if_not_exists(self, n):
        assert self.models.products(**self.of(n)).insert().applied

    def insert_with_ttl(self, n):
        self.models.products(**self.of(n)).save(ttl=data.TTL)

    # read

    def get_by_pk(self, n):
        return [self.models.products.get(id=data.key(data.SEEDED, n * data.STRIDE % data.READ_PRODUCTS))]

    def filter_secondary_index(self, n):
        return self.models.products.find(brand=data.brand(n)).all()

    def filter_limit(self, n):
        return self.models.products.find(brand=data.brand(n)).limit(10).all()

    def count(self, n):
        assert self.models.products.find(brand=data.brand(n)).count() == 100

    def full_scan(self, n):
        count = stock = 0
        page, found = None, self.models.products.find().fetch_size(data.PAGE)
        while True:
            result = found.page(page).paged_all()
            for product in result.data:
                count += 1
                stock += product.stock
            page = result.paging_state
            if not page:
                break
        data.check_scan(count, stock)
        return [product]

    # update

    def partial_update(self, n):
        self.models.products.find(id=data.key(self.space, n % data.OTHERS)).update(**data.changed_product(n))

    def update_if_condition(self, n):
        row = n % data.OTHERS
        found = self.models.products.find(id=data.key(self.space, row))
        assert found.update(price=data.price(n + 1), if_conditions={"stock": row % 500}).applied

    # delete

    def single_delete(self, n):
        self.models.products.find(id=data.key(self.space, n)).delete()

    def bulk_delete(self, n):
        self.models.events.find(stream=data.key(self.space, n)).delete()

    # batch

    def batch_insert(self, n):
        with BatchQuery() as batch:
            for row in self.of(n):
                self.models.products(**row).save(batch=batch)

    # schema: what coodie remembers of tables is forgotten first, so that it looks at the server as the others do

    def sync_table_create(self, n):
        self.driver._known_tables.clear()
        self.models.products.drop_table()
        self.models.products.sync_table()

    def sync_table_noop(self, n):
        self.driver._known_tables.clear()
        self.models.products.sync_table()

    # collections

    def collection_write(self, n):
        self.models.profiles(**self.of(n)).save()

    def collection_read(self, n):
        return [self.models.profiles.get(id=data.key(data.SEEDED, n * data.STRIDE % data.OTHERS))]

    def collection_roundtrip(self, n):
        row = self.of(n)
        self.models.profiles(**row).save()
        return [self.models.profiles.get(id=row["id"])]

    # user-defined types: without validate() coodie leaves them as the driver's tuples

    def customer(self, key):
        return self.models.customers.find(id=key).limit(2).validate().all()[0]

    def udt_write(self, n):
        self.models.customers(**self.of(n)).save()

    def udt_read(self, n):
        return [self.customer(data.key(data.SEEDED, n * data.STRIDE % data.OTHERS))]

    # vectors

    def vector_write(self, n):
        self.models.documents(**self.of(n)).save()

    def vector_read(self, n):
        return [self.models.documents.get(id=data.key(data.SEEDED, n * data.STRIDE % data.OTHERS))]

    def vector_ann(self, n):
        return self.models.documents.find().order_by_ann("embedding", self.of(n)).limit(10).all()

    # patterns

    def get_or_create_one(self, row):
        try:
            return self.models.products.get(id=row["id"])
        except DocumentNotFound:
            product = self.models.products(**row)
            assert product.insert().applied
            return product

    def get_or_create(self, n):
        row = self.of(n)
        self.get_or_create_one(row)
        return [self.get_or_create_one(row)]

    def latest_rows(self, n):
        return self.models.events.find(stream=data.key(data.SEEDED, n % data.STREAMS)).order_by("-seq").limit(20).all()

    def notification_feed(self, n):
        row, model = self.of(n), self.models.notifications
        model(**row).save()
        return model.find(recipient=row["recipient"]).order_by("-seq").limit(data.FEED).all()

    def status_update(self, n):
        self.models.orders.find(id=data.key(self.space, n % data.OTHERS)).update(**data.changed_status(n))

    def list_mutation(self, n):
        found = self.models.profiles.find(id=data.key(self.space, n))
        found.update(scores__append=[n % 100])
        found.update(scores__prepend=[n % 100])

    def multi_model_lookup(self, n):
        order = self.models.orders.get(id=data.key(data.SEEDED, n * data.STRIDE % data.OTHERS))
        return [order, self.customer(order.customer), self.models.products.get(id=order.product)]

    def event_batch(self, n):
        with BatchQuery() as batch:
            for row in self.of(n):
                self.models.events(**row).save(batch=batch)

    # many at a time: its asynchronous documents

    def many(self, do, items, in_flight):
        results = [None] * len(items)
        waiting = iter(enumerate(items))

        async def work():
            for number, item in waiting:
                results[number] = await do(item)

        async def all_of_it():
            await asyncio.gather(*(work() for _ in range(min(in_flight, len(items)))))

        asyncio.run_coroutine_threadsafe(all_of_it(), self.loop).result()
        return results

    def concurrent_insert(self, rows, in_flight):
        model = self.async_models.products
        self.many(lambda row: model(**row).save(), rows, in_flight)

    def concurrent_get(self, keys, in_flight):
        model = self.async_models.products
        return self.many(lambda key: model.get(id=key), keys, in_flight)

    # without a server

    def model_instantiation(self, n):
        return self.models.products.find()._rows_to_docs(offline.dictionaries())

    def model_serialization(self, n):
        for product in offline.instances(self.models.products):
            product.save()

    def model_to_json(self, n):
        return [product.model_dump_json() for product in offline.instances(self.models.products)]

    def model_from_json(self, n):
        return [self.models.products.model_validate_json(text) for text in offline.texts()]

    def memory_per_1000(self, n):
        return memory.held_by(lambda rows: self.models.products.find()._rows_to_docs(rows))
