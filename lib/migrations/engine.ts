import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { SchemaEngine } from '@prisma/schema-engine-wasm';
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg';
import { adapterFor } from './adapter.ts';
import { MigrationError } from './error.ts';

export type { SchemaEngine };

/** What the generated glue of the WebAssembly build has besides its declared types. */
type Glue = typeof glue & { __wbg_set_wasm: (exports: WebAssembly.Exports) => void };

let loaded: Promise<Glue> | undefined;

let panic = '';

/** The glue's functions, with timers that do not keep a finished process waiting for the engine's time limits. */
function importsOf(complete: Glue): WebAssembly.ModuleImports {
  const functions = Object.entries(complete).filter(([, value]) => typeof value === 'function');
  const timers = functions.filter(([name]) => name.startsWith('__wbg_setTimeout_'));
  const unref = timers.map(([name]) => [
    name,
    (work: () => void, ms: number) => setTimeout(work, ms >>> 0).unref(),
  ]);
  return Object.fromEntries([...functions, ...unref]);
}

/** Instantiated by hand, because Node warns whoever imports a `.wasm` file. */
async function load(): Promise<Glue> {
  const file = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const module = await WebAssembly.compile(readFileSync(file.replace(/\.js$/, '.wasm')));
  const complete = glue as Glue;
  const { exports } = await WebAssembly.instantiate(module, { './schema_engine_bg.js': importsOf(complete) });
  complete.__wbg_set_wasm(exports);
  if (typeof exports.__wbindgen_start === 'function') exports.__wbindgen_start();
  const registry = {
    set_message: (text: string) => {
      panic = text;
    },
  };
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: registry });
  return complete;
}

/** The engine names an error of the driver by a number, and leaves its own stack in the message. */
function readable(error: unknown, errorOf: (id: number) => unknown): MigrationError {
  const text = panic || (error instanceof Error ? error.message : String(error));
  const id = /External error id#(\d+)/.exec(text)?.[1];
  const migration = /migration_name="([^"]+)"/.exec(text)?.[1];
  const cause = id === undefined ? undefined : errorOf(Number(id));
  const reason = cause instanceof Error ? cause.message : text.split(/\n\s*0: /)[0]?.trim();
  return new MigrationError(migration ? `${migration}: ${reason}` : reason, { cause: cause ?? error });
}

/**
 * Runs one operation of Prisma's schema engine on a database, and closes its connections.
 * @param options `schema` is the text of schema.prisma; `closing` is SQL that ends every script, in its transaction.
 * @throws MigrationError
 */
export async function withEngine<T>(
  { url, schema, closing = '' }: { url: string; schema: string; closing?: string },
  operation: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  loaded ??= load();
  const { SchemaEngine } = await loaded;
  const { factory, close } = adapterFor(url, closing);
  try {
    const engine = await SchemaEngine.new(
      { datamodels: [['schema.prisma', schema]] },
      () => undefined,
      factory,
    );
    return await operation(engine);
  } catch (error) {
    throw readable(error, (id) => factory.errorRegistry.consumeError(id)?.error);
  } finally {
    panic = '';
    await close();
  }
}
