"""The rows as cqlengine models."""

from types import SimpleNamespace

from cassandra.cqlengine import columns
from cassandra.cqlengine.models import Model
from cassandra.cqlengine.usertype import UserType


class Address(UserType):
    __type_name__ = "address"
    street = columns.Text()
    city = columns.Text()
    zip = columns.Integer()
    country = columns.Text()


def models(keyspace: str | None) -> SimpleNamespace:
    """The models, in a keyspace."""

    class Product(Model):
        __keyspace__ = keyspace
        __table_name__ = "products"
        id = columns.UUID(primary_key=True)
        name = columns.Text()
        brand = columns.Text(index=True)
        price = columns.Double()
        description = columns.Text()
        stock = columns.Integer()
        created_at = columns.DateTime()
        tags = columns.Set(columns.Text)

    class Profile(Model):
        __keyspace__ = keyspace
        __table_name__ = "profiles"
        id = columns.UUID(primary_key=True)
        labels = columns.Set(columns.Text)
        attributes = columns.Map(columns.Text, columns.Text)
        scores = columns.List(columns.Integer)

    class Customer(Model):
        __keyspace__ = keyspace
        __table_name__ = "customers"
        id = columns.UUID(primary_key=True)
        name = columns.Text()
        home = columns.UserDefinedType(Address)
        others = columns.List(columns.UserDefinedType(Address))

    class Event(Model):
        __keyspace__ = keyspace
        __table_name__ = "events"
        stream = columns.UUID(partition_key=True)
        seq = columns.BigInt(primary_key=True, clustering_order="DESC")
        kind = columns.Text()
        payload = columns.Text()
        at = columns.DateTime()

    class Notification(Model):
        __keyspace__ = keyspace
        __table_name__ = "notifications"
        recipient = columns.UUID(partition_key=True)
        seq = columns.BigInt(primary_key=True, clustering_order="DESC")
        kind = columns.Text()
        body = columns.Text()
        seen = columns.Boolean()

    class Order(Model):
        __keyspace__ = keyspace
        __table_name__ = "orders"
        id = columns.UUID(primary_key=True)
        customer = columns.UUID()
        product = columns.UUID()
        quantity = columns.Integer()
        status = columns.Text()
        updated_at = columns.DateTime()

    return SimpleNamespace(
        products=Product, profiles=Profile, customers=Customer, events=Event, notifications=Notification, orders=Order
    )
