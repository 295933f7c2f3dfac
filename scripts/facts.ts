import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createTranslator } from 'next-intl';
import { judgePair } from '../lib/facts/pair.ts';
import { report, type Say, worded } from '../lib/facts/report.ts';
import { judgeText } from '../lib/facts/text.ts';
import { isLocale, type Locale } from '../lib/i18n/locales.ts';
import en from '../messages/en.json' with { type: 'json' };
import vi from '../messages/vi.json' with { type: 'json' };
import { Refusal } from './shell.ts';

const usage =
  'Usage: npm run --silent facts -- [--vi FILE] [--en FILE] [--summary] [--json] [--lang vi|en]\n' +
  'At least one file; - is standard input, for one of them. Blank lines part blocks.';

type Wanted = { vi?: string; en?: string; summary: boolean; json: boolean; lang: Locale };

function wanted(): Wanted {
  const options = {
    vi: { type: 'string' },
    en: { type: 'string' },
    lang: { type: 'string' },
    json: { type: 'boolean', default: false },
    summary: { type: 'boolean', default: false },
  } as const;
  try {
    const { values } = parseArgs({ options });
    const spoken = values.json ? 'en' : process.env.LANG?.startsWith('vi') ? 'vi' : 'en';
    const lang = values.lang ?? spoken;
    if (!isLocale(lang)) throw new Error('--lang is vi or en.');
    if (values.vi === undefined && values.en === undefined) throw new Error('No file is named.');
    if (values.vi === '-' && values.en === '-')
      throw new Error('Standard input can be only one of the texts.');
    return { ...values, lang };
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : error}\n${usage}`);
  }
}

function textOf(file: string): string {
  try {
    const bytes = readFileSync(file === '-' ? 0 : file);
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    const why =
      error instanceof TypeError ? 'it is not UTF-8 text' : error instanceof Error ? error.message : error;
    throw new Refusal(`${file} cannot be read: ${why}`);
  }
}

function speaker(locale: Locale): Say {
  const t = createTranslator({ locale, messages: locale === 'vi' ? vi : en, namespace: 'facts' });
  return (key, values) => t(key as never, values as never);
}

try {
  const { json, lang, summary, ...files } = wanted();
  const texts = {
    vi: files.vi === undefined ? null : textOf(files.vi),
    en: files.en === undefined ? null : textOf(files.en),
  };
  const found =
    texts.vi !== null && texts.en !== null
      ? judgePair({ vi: texts.vi, en: texts.en, summary })
      : texts.vi !== null
        ? judgeText(texts.vi, 'vi')
        : judgeText(texts.en ?? '', 'en');
  const say = speaker(lang);
  process.stdout.write(`${json ? JSON.stringify({ issues: worded(found, say) }) : report(found, say)}\n`);
} catch (error) {
  console.error(error instanceof Refusal ? error.message : error);
  process.exitCode = 2;
}
