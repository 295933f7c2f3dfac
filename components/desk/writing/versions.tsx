'use client';

import { versionedParts } from './article-view.ts';
import { useWriting } from './writing-store.ts';

/** The versions a plain post is based on. */
export function Versions() {
  const versions = useWriting((state) => state.versions);
  return versionedParts.map((part) => (
    <input key={part} type="hidden" name={`versions.${part}`} value={versions[part].version} readOnly />
  ));
}
