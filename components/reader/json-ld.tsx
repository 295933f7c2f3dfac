import { scriptText } from '../../lib/text/script-text.ts';

/** What a page is about, in the words of schema.org, for those who read by machine. */
export function JsonLd({ data }: { data: readonly object[] }) {
  return (
    <script type="application/ld+json">
      {scriptText({ '@context': 'https://schema.org', '@graph': data })}
    </script>
  );
}
