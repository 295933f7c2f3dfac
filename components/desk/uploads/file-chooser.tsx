'use client';

import { acceptFiles, acceptImages } from '../../../lib/media/limits.ts';
import { classes } from '../../ui/classes.ts';

/** A file field that looks like a button; several files at once. */
export function FileChooser({
  kind,
  label,
  autoFocus,
  onFiles,
}: {
  kind: 'image' | 'file';
  label: string;
  autoFocus?: boolean;
  onFiles: (files: File[]) => void;
}) {
  return (
    <label
      className={classes(
        'relative inline-flex min-h-7 w-fit cursor-pointer items-center rounded-sm border border-edge bg-paper px-2.5',
        'font-semibold text-[0.8125rem] hover:bg-wash has-focus-visible:outline-2 has-focus-visible:outline-link',
      )}
    >
      {label}
      <input
        type="file"
        multiple
        accept={kind === 'image' ? acceptImages : acceptFiles}
        // biome-ignore lint/a11y/noAutofocus: only where the person has just asked for it
        autoFocus={autoFocus}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          if (files.length > 0) onFiles(files);
        }}
        className="absolute inset-0 cursor-pointer opacity-0"
      />
    </label>
  );
}
