"""Describes everything that is served as one OpenAPI 3.1 document, made from the models and the routes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from http import HTTPStatus
from typing import Any, get_args, get_origin

from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from api.shared.app import JSON, Dialect
from api.shared.operations import Operation, operations_of
from api.shared.rate_limits import Gate

API_VERSION = "1.0.0"
_FIELD = re.compile(r"{(\w+)}")
#: Falcon's `{name:kind}`; the description knows names only.
_CONVERTED = re.compile(r"{(\w+):\w+}")
_BINARY = {"type": "string", "format": "binary"}
_WHOLE_NUMBER = {"type": "integer", "minimum": 1}
_WRITES = ("post", "put", "patch", "delete")
_IDEMPOTENCY = {"name": "Idempotency-Key", "in": "header", "schema": {"type": "string", "minLength": 1}}
_IF_MATCH = {"name": "If-Match", "in": "header", "schema": {"type": "string"}}


def describe(dialects: Sequence[Dialect]) -> dict[str, Any]:
    """The document as plain data."""
    paths: dict[str, Any] = {}
    schemas: dict[str, Any] = {}
    for dialect in dialects:
        description = _Description(dialect)
        paths |= description.paths()
        schemas |= description.schemas
    return {
        "openapi": "3.1.0",
        "info": {"title": "Frontbench", "version": API_VERSION, "summary": "One shop, spoken to in several dialects."},
        "tags": [{"name": dialect.name, "description": dialect.title} for dialect in dialects],
        "paths": paths,
        "components": {
            "schemas": dict(sorted(schemas.items())),
            "securitySchemes": {"bearer": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"}},
        },
    }


class _Description:
    """One dialect's part of the document; its schemas carry its name in front."""

    def __init__(self, dialect: Dialect) -> None:
        self._dialect = dialect
        self.schemas: dict[str, Any] = {}

    def paths(self) -> dict[str, Any]:
        routes = {_CONVERTED.sub(r"{\1}", path): resource for path, resource in self._dialect.routes.items()}
        found = {path: self._path(path, resource) for path, resource in routes.items()}
        return {path: methods for path, methods in found.items() if methods}

    def _path(self, path: str, resource: object) -> dict[str, Any]:
        return {method: self._operation(path, method, each) for method, each in operations_of(resource).items()}

    def _operation(self, path: str, method: str, facts: Operation) -> dict[str, Any]:
        described: dict[str, Any] = {
            "tags": [self._dialect.name],
            "operationId": f"{self._dialect.name}_{method}{re.sub(r'[^a-z0-9]+', '_', path.lower()).rstrip('_')}",
            "summary": facts.summary,
            "parameters": self._parameters(path, method, facts),
            "responses": self._responses(path, method, facts),
        }
        if facts.body is not None:
            described["requestBody"] = {
                "required": True,
                "content": {facts.body_type: {"schema": self._schema(facts.body, "validation")}},
            }
        if not facts.public:
            described["security"] = [{"bearer": []}]
        if facts.deprecated:
            described["deprecated"] = True
        return described

    def _parameters(self, path: str, method: str, facts: Operation) -> list[dict[str, Any]]:
        known = self._dialect.parameters
        found: list[dict[str, Any]] = [
            {"name": name, "in": "path", "required": True, "schema": dict(known.get(name, _WHOLE_NUMBER))}
            for name in _FIELD.findall(path)
        ]
        if facts.query is not None:
            found += self._query(facts.query)
        if method in _WRITES and not facts.public:
            found.append(_IDEMPOTENCY)
        if method in _WRITES[1:] and not facts.public:
            found.append(_IF_MATCH)
        return found

    def _query(self, model: type[BaseModel]) -> list[dict[str, Any]]:
        schema = model.model_json_schema(ref_template=self._reference("{model}"))
        self._keep(schema.get("$defs", {}))
        required = schema.get("required", [])
        return [
            {"name": name, "in": "query", "required": name in required, "schema": each}
            for name, each in schema["properties"].items()
        ]

    def _responses(self, path: str, method: str, facts: Operation) -> dict[str, Any]:
        found: dict[str, Any] = {str(facts.status): self._success(facts)}
        for status in self._failures(path, method, facts):
            model = self._dialect.error_model
            if status == self._dialect.invalid_status and self._dialect.invalid_model is not None:
                model = self._dialect.invalid_model
            found[str(status)] = _described(status)
            if model is not None:
                found[str(status)]["content"] = _json(self._schema(model, "serialization"))
        return dict(sorted(found.items()))

    def _success(self, facts: Operation) -> dict[str, Any]:
        described = _described(facts.status)
        if facts.answer_type is not None:
            described["content"] = {facts.answer_type: {"schema": _BINARY}}
        elif facts.answer is not None:
            many = get_origin(facts.answer) is list
            schema = self._schema(get_args(facts.answer)[0] if many else facts.answer, "serialization")
            described["content"] = _json({"type": "array", "items": schema} if many else schema)
        return described

    def _failures(self, path: str, method: str, facts: Operation) -> set[int]:
        found = set(facts.errors)
        if any(isinstance(each, Gate) for each in self._dialect.middleware):
            found.add(429)
        if not facts.public:
            found |= {401, 403}
        if facts.query is not None or "{" in path:
            found.add(self._dialect.invalid_status)
        if "{" in path:
            found.add(404)
        if facts.body is not None:
            found |= {self._dialect.invalid_status, 413, 415}
        if method in _WRITES and not facts.public:
            found |= {self._dialect.invalid_status, 409, 422}  # 422: a key that was used for something else
        if method in _WRITES[1:] and not facts.public:
            found.add(412)
        return found

    def _schema(self, model: type[BaseModel], mode: Any) -> dict[str, Any]:
        references, definitions = models_json_schema([(model, mode)], ref_template=self._reference("{model}"))
        self._keep(definitions.get("$defs", {}))
        return references[model, mode]

    def _reference(self, model: str) -> str:
        return f"#/components/schemas/{self._dialect.name}.{model}"

    def _keep(self, definitions: dict[str, Any]) -> None:
        for name, schema in definitions.items():
            self.schemas[f"{self._dialect.name}.{name}"] = schema


def _described(status: int) -> dict[str, Any]:
    return {"description": HTTPStatus(status).phrase}


def _json(schema: dict[str, Any]) -> dict[str, Any]:
    return {JSON: {"schema": schema}}
