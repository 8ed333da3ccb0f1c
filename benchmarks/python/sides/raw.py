"""The raw Python driver: prepared statements by hand, rows into dataclasses."""

import json
from dataclasses import asdict
from datetime import timedelta
from uuid import UUID

from cassandra import ConsistencyLevel
from cassandra.cluster import Cluster
from cassandra.concurrent import execute_concurrent_with_args
from cassandra.query import BatchStatement, BatchType, tuple_factory

import data
import schema
from models_raw import Address, Customer, Document, Event, Notification, Order, Product, Profile
from sides import memory, offline
from sides.base import Side

COLUMNS = {
    "products": Product,
    "profiles": Profile,
    "customers": Customer,
    "documents": Document,
    "events": Event,
    "notifications": Notification,
    "orders": Order,
}


class Raw(Side):
    name = "raw"
    packages = ("driver",)

    def __init__(self, driver_type: str):
        super().__init__(driver_type)
        self.session = None
        self.prepared: dict[str, object] = {}

    def connect(self, address: str) -> None:
        if self.session:
            return
        host, port = schema.split_address(address)
        cluster = Cluster([host], port=port, **schema.CLUSTER)
        self.session = cluster.connect()
        self.session.default_consistency_level = ConsistencyLevel.LOCAL_ONE
        self.session.default_timeout = 60
        self.session.row_factory = tuple_factory

    def close(self) -> None:
        if self.session:
            self.session.cluster.shutdown()
            self.session = None

    def as_row(self, instance) -> dict:
        return asdict(instance)

    # Statements: prepared the first time, as a program does when it starts.

    def statement(self, text: str):
        text = text.replace("KS", self.keyspace)
        if text not in self.prepared:
            self.prepared[text] = self.session.prepare(text)
        return self.prepared[text]

    def columns(self, table: str) -> str:
        return ", ".join(COLUMNS[table].__slots__)

    def inserting(self, table: str, rest: str = ""):
        marks = ", ".join("?" * len(COLUMNS[table].__slots__))
        return self.statement(f"INSERT INTO KS.{table} ({self.columns(table)}) VALUES ({marks}){rest}")

    def selecting(self, table: str, rest: str):
        return self.statement(f"SELECT {self.columns(table)} FROM KS.{table} WHERE {rest}")

    def open(self, group) -> None:
        if not group.keyspace:
            self.offline = offline.product_insert()
        elif group.family == "udt":
            self.session.cluster.register_user_type(self.keyspace, "address", Address)
        elif group.name == "sync-table-noop":
            for text in (schema.PRODUCTS, schema.INDEX):
                self.session.execute(text.format(keyspace=self.keyspace))

    def store(self, table: str, rows: list[dict]) -> None:
        schema.write(self.session, self.keyspace, table, rows)

    def put(self, statement, instance) -> None:
        self.session.execute(statement.bind([getattr(instance, name) for name in instance.__slots__]))

    def read(self, model, statement, *values) -> list:
        return [model(*row) for row in self.session.execute(statement.bind(values))]

    def one(self, table: str, key: UUID):
        return COLUMNS[table](*self.session.execute(self.selecting(table, "id = ?").bind((key,))).one())

    # insert

    def single_insert(self, n):
        self.put(self.inserting("products"), Product(**self.of(n)))

    def insert_if_not_exists(self, n):
        product = Product(**self.of(n))
        statement = self.inserting("products", " IF NOT EXISTS")
        applied = self.session.execute(statement.bind([getattr(product, name) for name in product.__slots__])).one()[0]
        assert applied

    def insert_with_ttl(self, n):
        product = Product(**self.of(n))
        statement = self.inserting("products", " USING TTL ?")
        self.session.execute(statement.bind([*(getattr(product, name) for name in product.__slots__), data.TTL]))

    # read

    def get_by_pk(self, n):
        return [self.one("products", data.key(data.SEEDED, n * data.STRIDE % data.READ_PRODUCTS))]

    def filter_secondary_index(self, n):
        return self.read(Product, self.selecting("products", "brand = ?"), data.brand(n))

    def filter_limit(self, n):
        return self.read(Product, self.selecting("products", "brand = ? LIMIT ?"), data.brand(n), 10)

    def count(self, n):
        statement = self.statement("SELECT COUNT(*) FROM KS.products WHERE brand = ?")
        assert self.session.execute(statement.bind((data.brand(n),))).one()[0] == 100

    def full_scan(self, n):
        statement = self.statement(f"SELECT {self.columns('products')} FROM KS.products")
        statement.fetch_size = data.PAGE
        count = stock = 0
        for row in self.session.execute(statement.bind(())):
            product = Product(*row)
            count += 1
            stock += product.stock
        data.check_scan(count, stock)
        return [product]

    # update

    def partial_update(self, n):
        change = data.changed_product(n)
        statement = self.statement("UPDATE KS.products SET price = ?, stock = ? WHERE id = ?")
        self.session.execute(statement.bind((change["price"], change["stock"], data.key(self.space, n % data.OTHERS))))

    def update_if_condition(self, n):
        row = n % data.OTHERS
        statement = self.statement("UPDATE KS.products SET price = ? WHERE id = ? IF stock = ?")
        bound = statement.bind((data.price(n + 1), data.key(self.space, row), row % 500))
        assert self.session.execute(bound).one()[0]

    # delete

    def single_delete(self, n):
        self.session.execute(self.statement("DELETE FROM KS.products WHERE id = ?").bind((data.key(self.space, n),)))

    def bulk_delete(self, n):
        self.session.execute(self.statement("DELETE FROM KS.events WHERE stream = ?").bind((data.key(self.space, n),)))

    # batch

    def insert_all(self, table, model, rows):
        statement = self.inserting(table)
        batch = BatchStatement(BatchType.LOGGED, consistency_level=ConsistencyLevel.LOCAL_ONE)
        for row in rows:
            instance = model(**row)
            batch.add(statement, [getattr(instance, name) for name in instance.__slots__])
        self.session.execute(batch)

    def batch_insert(self, n):
        self.insert_all("products", Product, self.of(n))

    # schema: what a mapper's synchronisation comes down to

    def sync_table_create(self, n):
        self.session.execute(f"DROP TABLE IF EXISTS {self.keyspace}.products")
        self.session.execute(schema.PRODUCTS.format(keyspace=self.keyspace))
        self.session.execute(schema.INDEX.format(keyspace=self.keyspace))

    def sync_table_noop(self, n):
        self.session.execute(schema.PRODUCTS.format(keyspace=self.keyspace))
        self.session.execute(schema.INDEX.format(keyspace=self.keyspace))

    # collections

    def collection_write(self, n):
        self.put(self.inserting("profiles"), Profile(**self.of(n)))

    def collection_read(self, n):
        return [self.one("profiles", data.key(data.SEEDED, n * data.STRIDE % data.OTHERS))]

    def collection_roundtrip(self, n):
        row = self.of(n)
        self.put(self.inserting("profiles"), Profile(**row))
        return [self.one("profiles", row["id"])]

    # user-defined types

    def udt_write(self, n):
        row = self.of(n)
        customer = Customer(
            row["id"], row["name"], Address(**row["home"]), [Address(**address) for address in row["others"]]
        )
        self.put(self.inserting("customers"), customer)

    def udt_read(self, n):
        return [self.one("customers", data.key(data.SEEDED, n * data.STRIDE % data.OTHERS))]

    # vectors

    def vector_write(self, n):
        self.put(self.inserting("documents"), Document(**self.of(n)))

    def vector_read(self, n):
        return [self.one("documents", data.key(data.SEEDED, n * data.STRIDE % data.OTHERS))]

    def vector_ann(self, n):
        statement = self.statement(
            f"SELECT {self.columns('documents')} FROM KS.documents ORDER BY embedding ANN OF ? LIMIT 10"
        )
        return self.read(Document, statement, self.of(n))

    # patterns

    def get_or_create_one(self, row):
        found = self.session.execute(self.selecting("products", "id = ?").bind((row["id"],))).one()
        if found:
            return Product(*found)
        product = Product(**row)
        values = [getattr(product, name) for name in product.__slots__]
        result = self.session.execute(self.inserting("products", " IF NOT EXISTS").bind(values)).one()
        assert result[0]
        return product

    def get_or_create(self, n):
        row = self.of(n)
        self.get_or_create_one(row)
        return [self.get_or_create_one(row)]

    def latest_rows(self, n):
        statement = self.selecting("events", "stream = ? ORDER BY seq DESC LIMIT ?")
        return self.read(Event, statement, data.key(data.SEEDED, n % data.STREAMS), 20)

    def notification_feed(self, n):
        row = self.of(n)
        self.put(self.inserting("notifications"), Notification(**row))
        statement = self.selecting("notifications", "recipient = ? ORDER BY seq DESC LIMIT ?")
        return self.read(Notification, statement, row["recipient"], data.FEED)

    def status_update(self, n):
        change = data.changed_status(n)
        statement = self.statement("UPDATE KS.orders SET status = ?, updated_at = ? WHERE id = ?")
        key = data.key(self.space, n % data.OTHERS)
        self.session.execute(statement.bind((change["status"], change["updated_at"], key)))

    def list_mutation(self, n):
        key = data.key(self.space, n)
        statement = self.statement("UPDATE KS.profiles SET scores = scores + ? WHERE id = ?")
        self.session.execute(statement.bind(([n % 100], key)))
        statement = self.statement("UPDATE KS.profiles SET scores = ? + scores WHERE id = ?")
        self.session.execute(statement.bind(([n % 100], key)))

    def multi_model_lookup(self, n):
        order = self.one("orders", data.key(data.SEEDED, n * data.STRIDE % data.OTHERS))
        return [order, self.one("customers", order.customer), self.one("products", order.product)]

    def event_batch(self, n):
        self.insert_all("events", Event, self.of(n))

    # many at a time

    def concurrent_insert(self, rows, in_flight):
        products = [Product(**row) for row in rows]
        values = [[getattr(product, name) for name in product.__slots__] for product in products]
        execute_concurrent_with_args(self.session, self.inserting("products"), values, concurrency=in_flight)

    def concurrent_get(self, keys, in_flight):
        statement = self.selecting("products", "id = ?")
        results = execute_concurrent_with_args(
            self.session, statement, [(key,) for key in keys], concurrency=in_flight
        )
        return [Product(*result.one()) for _, result in results]

    # without a server

    def model_instantiation(self, n):
        return [Product(*row) for row in offline.tuples()]

    def model_serialization(self, n):
        insert = self.offline
        for product in offline.instances(Product):
            insert.bind([getattr(product, name) for name in product.__slots__])

    def model_to_json(self, n):
        return [
            json.dumps({name: getattr(product, name) for name in product.__slots__}, default=offline.plain)
            for product in offline.instances(Product)
        ]

    def model_from_json(self, n):
        products = []
        for text in offline.texts():
            row = json.loads(text)
            row["id"] = UUID(row["id"])
            row["created_at"] = data.EPOCH + timedelta(milliseconds=row["created_at"])
            row["tags"] = set(row["tags"])
            products.append(Product(**row))
        return products

    def memory_per_1000(self, n):
        return memory.held_by(lambda rows: [Product(*row.values()) for row in rows])
