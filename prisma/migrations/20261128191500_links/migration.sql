-- CreateTable
CREATE TABLE "link_check" (
    "key" CHAR(32) NOT NULL,
    "address" TEXT NOT NULL,
    "state" VARCHAR(20) NOT NULL DEFAULT 'unknown',
    "status" SMALLINT,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "failing_since" TIMESTAMPTZ(3),
    "checked_at" TIMESTAMPTZ(3),
    "due" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "link_check_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "text_link" (
    "translation_id" UUID NOT NULL,
    "key" CHAR(32) NOT NULL,
    "public" BOOLEAN NOT NULL,

    CONSTRAINT "text_link_pkey" PRIMARY KEY ("translation_id","key")
);

-- CreateIndex
CREATE INDEX "link_check_due_idx" ON "link_check"("due");

-- CreateIndex
CREATE INDEX "link_check_failing_since_key_idx" ON "link_check"("failing_since", "key");

-- CreateIndex
CREATE INDEX "text_link_key_idx" ON "text_link"("key");

-- AddForeignKey
ALTER TABLE "text_link" ADD CONSTRAINT "text_link_translation_id_fkey" FOREIGN KEY ("translation_id") REFERENCES "translation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "link_check" ADD CONSTRAINT "link_check_state" CHECK ("state" IN ('unknown', 'alive', 'gone', 'unreachable', 'private'));

-- What a link asks for, as lib/links/address.ts has it: without the mark on the page; null for mail, telephones and marks.
CREATE FUNCTION link_address(href text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN href ~* '^https?://' OR href ~ '^/[^/]' THEN nullif(split_part(href, '#', 1), '') END
$$;

-- The links of a text, of its current and of its public revision, follow every save, publication and withdrawal.
CREATE FUNCTION keep_links() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "text_link" WHERE "translation_id" = NEW."id";
  INSERT INTO "link_check" ("key", "address", "due")
    SELECT DISTINCT md5(link_address(link.href #>> '{}')), link_address(link.href #>> '{}'), clock_timestamp()
    FROM "revision" r, jsonb_path_query(r."body", 'strict $.**.attrs.href') link(href)
    WHERE r."id" IN (NEW."current_revision_id", NEW."published_revision_id") AND link_address(link.href #>> '{}') IS NOT NULL
    ORDER BY 1
    ON CONFLICT DO NOTHING;
  INSERT INTO "text_link" ("translation_id", "key", "public")
    SELECT NEW."id", md5(link_address(link.href #>> '{}')), bool_or(r."id" IS NOT DISTINCT FROM NEW."published_revision_id")
    FROM "revision" r, jsonb_path_query(r."body", 'strict $.**.attrs.href') link(href)
    WHERE r."id" IN (NEW."current_revision_id", NEW."published_revision_id") AND link_address(link.href #>> '{}') IS NOT NULL
    GROUP BY 2;
  RETURN NULL;
END $$;
CREATE TRIGGER "translation_links" AFTER INSERT OR UPDATE OF "current_revision_id", "published_revision_id" ON "translation"
  FOR EACH ROW EXECUTE FUNCTION keep_links();

-- Those of what is written already.
INSERT INTO "link_check" ("key", "address", "due")
  SELECT DISTINCT md5(link_address(link.href #>> '{}')), link_address(link.href #>> '{}'), now()
  FROM "translation" t JOIN "revision" r ON r."id" IN (t."current_revision_id", t."published_revision_id"),
    jsonb_path_query(r."body", 'strict $.**.attrs.href') link(href)
  WHERE link_address(link.href #>> '{}') IS NOT NULL
  ON CONFLICT DO NOTHING;
INSERT INTO "text_link" ("translation_id", "key", "public")
  SELECT t."id", md5(link_address(link.href #>> '{}')), bool_or(r."id" IS NOT DISTINCT FROM t."published_revision_id")
  FROM "translation" t JOIN "revision" r ON r."id" IN (t."current_revision_id", t."published_revision_id"),
    jsonb_path_query(r."body", 'strict $.**.attrs.href') link(href)
  WHERE link_address(link.href #>> '{}') IS NOT NULL
  GROUP BY 1, 2;
