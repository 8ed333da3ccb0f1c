"""The rows as coodie documents."""

from datetime import datetime
from types import SimpleNamespace
from typing import Annotated
from uuid import UUID

from coodie.fields import BigInt, ClusteringKey, Double, Frozen, Indexed, PrimaryKey, Vector, VectorIndex
from coodie.usertype import UserType

import data


class Address(UserType):
    street: str
    city: str
    zip: int
    country: str

    class Settings:
        __type_name__ = "address"


def models(base: type, in_keyspace: str) -> SimpleNamespace:
    """The documents, in a keyspace; `base` is coodie.sync.Document or coodie.aio.Document."""

    class Product(base):
        id: Annotated[UUID, PrimaryKey()]
        name: str
        brand: Annotated[str, Indexed()]
        price: Annotated[float, Double()]
        description: str | None = None
        stock: int
        created_at: datetime
        tags: set[str]

        class Settings:
            name = "products"
            keyspace = in_keyspace

    class Profile(base):
        id: Annotated[UUID, PrimaryKey()]
        labels: set[str]
        attributes: dict[str, str]
        scores: list[int]

        class Settings:
            name = "profiles"
            keyspace = in_keyspace

    class Customer(base):
        id: Annotated[UUID, PrimaryKey()]
        name: str
        home: Annotated[Address, Frozen()]
        others: list[Annotated[Address, Frozen()]]

        class Settings:
            name = "customers"
            keyspace = in_keyspace

    class Article(base):  # a document, in a library that calls every row a document
        id: Annotated[UUID, PrimaryKey()]
        title: str
        embedding: Annotated[list[float], Vector(dimensions=data.DIMENSIONS), VectorIndex()]

        class Settings:
            name = "documents"
            keyspace = in_keyspace

    class Event(base):
        stream: Annotated[UUID, PrimaryKey()]
        seq: Annotated[int, BigInt(), ClusteringKey(order="DESC")]
        kind: str
        payload: str
        at: datetime

        class Settings:
            name = "events"
            keyspace = in_keyspace

    class Notification(base):
        recipient: Annotated[UUID, PrimaryKey()]
        seq: Annotated[int, BigInt(), ClusteringKey(order="DESC")]
        kind: str
        body: str
        seen: bool

        class Settings:
            name = "notifications"
            keyspace = in_keyspace

    class Order(base):
        id: Annotated[UUID, PrimaryKey()]
        customer: UUID
        product: UUID
        quantity: int
        status: str
        updated_at: datetime

        class Settings:
            name = "orders"
            keyspace = in_keyspace

    return SimpleNamespace(
        products=Product, profiles=Profile, customers=Customer, documents=Article, events=Event,
        notifications=Notification, orders=Order,
    )
