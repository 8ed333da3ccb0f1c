"""A run as a page: one HTML file that needs no network."""

from dev.bench.report.page import render

__all__ = ["render"]
