// Shows /openapi.json as a page and lets each operation be tried. Everything is set as text, never as markup.
"use strict";

const METHODS = ["get", "post", "put", "patch", "delete"];
const state = { document: null, operations: [] };

function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else made.setAttribute(key, value);
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}

function resolved(schema) {
  if (!schema || !schema.$ref) return schema || {};
  return schema.$ref.replace("#/", "").split("/").reduce((part, key) => part[key], state.document);
}

function kindOf(schema) {
  const plain = resolved(schema);
  if (plain.anyOf) return plain.anyOf.map(kindOf).join(" or ");
  if (plain.enum) return plain.enum.map((value) => JSON.stringify(value)).join(", ");
  if (plain.const !== undefined) return JSON.stringify(plain.const);
  if (plain.type === "array") return `list of ${kindOf(plain.items)}`;
  const limits = [];
  for (const [word, sign] of [["minimum", "≥"], ["maximum", "≤"], ["minLength", "length ≥"], ["maxLength", "length ≤"]]) {
    if (plain[word] !== undefined && Math.abs(plain[word]) < Number.MAX_SAFE_INTEGER) limits.push(`${sign} ${plain[word]}`);
  }
  if (plain.default !== undefined && plain.default !== null) limits.push(`default ${JSON.stringify(plain.default)}`);
  return [plain.format || plain.type || "any", ...limits].join(", ");
}

function exampleOf(schema, depth = 0) {
  const plain = resolved(schema);
  if (plain.examples && plain.examples.length) return plain.examples[0];
  if (plain.example !== undefined) return plain.example;
  if (plain.default !== undefined) return plain.default;
  if (plain.const !== undefined) return plain.const;
  if (plain.enum) return plain.enum[0];
  if (plain.anyOf) return exampleOf(plain.anyOf[0], depth);
  if (plain.type === "array") return depth > 4 ? [] : [exampleOf(plain.items, depth + 1)];
  if (plain.type === "object" || plain.properties) {
    if (depth > 4) return {};
    const entries = Object.entries(plain.properties || {});
    return Object.fromEntries(entries.map(([name, each]) => [name, exampleOf(each, depth + 1)]));
  }
  return { integer: 1, number: 1.5, boolean: true, string: "text" }[plain.type] ?? null;
}

function bodySchema(part) {
  return part && part.content && part.content["application/json"] && part.content["application/json"].schema;
}

function listing(value) {
  return element("pre", {}, JSON.stringify(value, null, 2));
}

function fieldRows(schema) {
  const plain = resolved(schema);
  const required = new Set(plain.required || []);
  return Object.entries(plain.properties || {}).map(([name, each]) =>
    element("tr", {},
      element("td", {}, element("code", {}, name), required.has(name) ? " (required)" : ""),
      element("td", { class: "kind" }, kindOf(each))));
}

function parameterRows(parameters, inputs) {
  return parameters.map((parameter) => {
    const input = element("input", { "aria-label": parameter.name, autocomplete: "off" });
    inputs.set(parameter, input);
    const required = parameter.required ? " (required)" : "";
    return element("tr", {},
      element("td", {}, element("code", {}, parameter.name), required),
      element("td", { class: "kind" }, `${parameter.in}: ${kindOf(parameter.schema)}`),
      element("td", {}, input));
  });
}

async function attempt(operation, inputs, body, output) {
  let path = operation.path;
  const query = new URLSearchParams();
  const headers = {};
  for (const [parameter, input] of inputs) {
    if (parameter.in === "path") path = path.replace(`{${parameter.name}}`, encodeURIComponent(input.value));
    else if (input.value !== "" && parameter.in === "query") query.append(parameter.name, input.value);
    else if (input.value !== "") headers[parameter.name] = input.value;
  }
  const token = document.getElementById("token").value.trim();
  if (token) headers.Authorization = `Bearer ${token}`;
  if (body) headers["Content-Type"] = "application/json";
  const address = query.size ? `${path}?${query}` : path;
  try {
    const answer = await fetch(address, { method: operation.method.toUpperCase(), headers, body: body ? body.value : undefined });
    const text = await answer.text();
    let shown = text;
    try { shown = JSON.stringify(JSON.parse(text), null, 2); } catch { /* shown as it came */ }
    output.textContent = `${answer.status} ${answer.statusText}\n\n${shown}`;
  } catch (error) {
    output.textContent = `The server cannot be reached: ${error.message}`;
  }
  output.hidden = false;
}

function contentOf(operation) {
  const inputs = new Map();
  const content = element("div", { class: "content" });
  const parameters = operation.facts.parameters || [];
  if (parameters.length) content.append(element("h3", {}, "Parameters"), element("table", {}, ...parameterRows(parameters, inputs)));
  const schema = bodySchema(operation.facts.requestBody);
  let body = null;
  if (schema) {
    body = element("textarea", { "aria-label": "Request body", spellcheck: "false" });
    body.value = JSON.stringify(exampleOf(schema), null, 2);
    content.append(element("h3", {}, "Body"), element("table", {}, ...fieldRows(schema)), body);
  }
  const output = element("pre", { hidden: "" });
  if (body && operation.method === "get") content.append(element("p", { class: "note" }, "A browser sends no body with a GET."));
  else content.append(element("button", { type: "button", onclick: () => attempt(operation, inputs, body, output) }, "Try it"), output);
  content.append(element("h3", {}, "Answers"));
  for (const [status, answer] of Object.entries(operation.facts.responses)) {
    const described = bodySchema(answer);
    content.append(element("div", {}, element("code", {}, status), ` ${answer.description}`));
    if (described && status.startsWith("2")) content.append(listing(exampleOf(described)));
  }
  return content;
}

function card(operation) {
  const open = (operation.facts.security ? "" : " (no token)") + (operation.facts.deprecated ? " (deprecated)" : "");
  const made = element("details", { class: "operation" },
    element("summary", {},
      element("span", { class: `method ${operation.method}` }, operation.method.toUpperCase()),
      element("span", { class: "path" }, operation.path),
      element("span", { class: "what" }, `${operation.facts.summary || ""}${open}`)));
  made.addEventListener("toggle", () => {
    if (made.open && made.children.length === 1) made.append(contentOf(operation));
  });
  return made;
}

function show(filter) {
  const wanted = filter.trim().toLowerCase();
  const main = document.getElementById("operations");
  main.replaceChildren();
  for (const tag of state.document.tags) {
    const found = state.operations.filter((each) => each.facts.tags.includes(tag.name) &&
      `${each.method} ${each.path} ${each.facts.summary}`.toLowerCase().includes(wanted));
    if (found.length) main.append(element("h2", { id: tag.name }, tag.description || tag.name), ...found.map(card));
  }
  if (!main.children.length) main.append(element("p", { class: "note" }, "Nothing matches. Clear the filter to see everything."));
}

async function start() {
  const main = document.getElementById("operations");
  try {
    state.document = await (await fetch("/openapi.json")).json();
  } catch (error) {
    main.replaceChildren(element("p", { class: "note" }, `The description cannot be loaded: ${error.message}`));
    return;
  }
  for (const [path, methods] of Object.entries(state.document.paths)) {
    for (const method of METHODS) if (methods[method]) state.operations.push({ path, method, facts: methods[method] });
  }
  const dialects = state.document.tags.map((tag) => element("a", { href: `#${tag.name}` }, tag.description || tag.name));
  document.getElementById("dialects").replaceChildren(...dialects);
  const search = document.getElementById("search");
  search.addEventListener("input", () => show(search.value));
  show("");
}

start();
