"""The rows as dataclasses, for the raw driver."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(slots=True)
class Product:
    id: UUID
    name: str
    brand: str
    price: float
    description: str | None
    stock: int
    created_at: datetime
    tags: set[str]


@dataclass(slots=True)
class Profile:
    id: UUID
    labels: set[str]
    attributes: dict[str, str]
    scores: list[int]


@dataclass(slots=True)
class Address:
    street: str
    city: str
    zip: int
    country: str


@dataclass(slots=True)
class Customer:
    id: UUID
    name: str
    home: Address
    others: list[Address]


@dataclass(slots=True)
class Document:
    id: UUID
    title: str
    embedding: list[float]


@dataclass(slots=True)
class Event:
    stream: UUID
    seq: int
    kind: str
    payload: str
    at: datetime


@dataclass(slots=True)
class Notification:
    recipient: UUID
    seq: int
    kind: str
    body: str
    seen: bool


@dataclass(slots=True)
class Order:
    id: UUID
    customer: UUID
    product: UUID
    quantity: int
    status: str
    updated_at: datetime
