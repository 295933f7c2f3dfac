import { readFileSync } from 'node:fs';
import path from 'node:path';
import { RelaxNGValidator, XmlDocument, XmlLibError, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import type { Finding } from './links.ts';

const folder = path.join(import.meta.dirname, 'schemas');

/** A file that a schema is written for. */
export type Document = { where: string; text: string };

type Validator = { validate: (document: XmlDocument) => void; dispose: () => void };

function validatorOf(schema: string): Validator {
  xmlRegisterFsInputProviders();
  const file = path.join(folder, schema);
  const written = XmlDocument.fromBuffer(readFileSync(file), { url: file });
  const validator = schema.endsWith('.xsd')
    ? XsdValidator.fromDoc(written)
    : RelaxNGValidator.fromDoc(written);
  written.dispose();
  return validator;
}

function faultsOf(text: string, validator: Validator): string[] {
  let document: XmlDocument | undefined;
  try {
    document = XmlDocument.fromString(text);
    validator.validate(document);
    return [];
  } catch (error) {
    if (!(error instanceof XmlLibError)) throw error;
    return error.details.map(({ line, message }) => `line ${line}: ${message.trim()}`);
  } finally {
    document?.dispose();
  }
}

/**
 * What libxml2 says against XML files by a schema.
 * @param schema A file name in `schemas/`.
 */
export function bySchema(
  documents: readonly Document[],
  schema: 'sitemap.xsd' | 'atom.rng' | 'rss.rng',
): Finding[] {
  const validator = validatorOf(schema);
  try {
    return documents.flatMap(({ where, text }) => faultsOf(text, validator).map((what) => ({ where, what })));
  } finally {
    validator.dispose();
  }
}
