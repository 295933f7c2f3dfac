-- What readers see has a version. Every transaction that changes it raises the version when it commits, says in
-- content_change what it touched, and notifies the instances of the site. Nothing that changes content can forget it:
-- triggers of the tables do it. See docs/decisions on the page store.

CREATE TABLE "content_version" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "version" BIGINT NOT NULL,
    "mark" UUID NOT NULL,

    CONSTRAINT "content_version_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "content_change" (
    "mark" UUID NOT NULL,
    "tag" TEXT NOT NULL,
    "version" BIGINT,

    CONSTRAINT "content_change_pkey" PRIMARY KEY ("mark","tag")
);

CREATE TABLE "instance" (
    "id" UUID NOT NULL,
    "heartbeat" TIMESTAMPTZ(3) NOT NULL,
    "seen" BIGINT NOT NULL,

    CONSTRAINT "instance_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "content_change_version_idx" ON "content_change"("version");

ALTER TABLE "content_version" ADD CONSTRAINT "content_version_one_row" CHECK ("id" = 1);

INSERT INTO "content_version" ("id", "version", "mark") VALUES (1, 0, gen_random_uuid());

-- Notes what the running transaction changes. After a hundred different tags the rest is '*', everything.
CREATE FUNCTION content_changed(VARIADIC tags text[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  change uuid := nullif(current_setting('ban_tin.change', true), '')::uuid;
  noted int := coalesce(nullif(current_setting('ban_tin.noted', true), ''), '0')::int;
  added int;
BEGIN
  IF noted > 100 THEN
    RETURN;
  END IF;
  IF change IS NULL THEN
    change := gen_random_uuid();
    PERFORM set_config('ban_tin.change', change::text, true);
  END IF;
  INSERT INTO content_change ("mark", "tag")
    SELECT DISTINCT change, CASE WHEN noted = 100 THEN '*' ELSE tag END FROM unnest(tags) AS tag WHERE tag IS NOT NULL
    ON CONFLICT DO NOTHING;
  GET DIAGNOSTICS added = ROW_COUNT;
  IF added > 0 THEN
    PERFORM set_config('ban_tin.noted', CASE WHEN noted = 100 THEN 101 ELSE least(noted + added, 100) END::text, true),
      set_config('ban_tin.raised', '', true);
  END IF;
END $$;

-- Whether '*' is noted, so that a transaction that fills whole tables need not look further.
CREATE FUNCTION content_all_noted() RETURNS boolean LANGUAGE sql VOLATILE AS $$
  SELECT coalesce(current_setting('ban_tin.noted', true), '') = '101'
$$;

-- Runs when the transaction commits, so that the version's row is held for a moment only and versions follow each other
-- in the order in which transactions become visible.
CREATE FUNCTION content_raise_version() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  raised bigint;
BEGIN
  IF current_setting('ban_tin.raised', true) = NEW."mark"::text THEN
    RETURN NULL;
  END IF;
  INSERT INTO content_version AS present ("id", "version", "mark") VALUES (1, 1, NEW."mark")
    ON CONFLICT ("id") DO UPDATE SET "version" = present."version" + 1, "mark" = NEW."mark"
    RETURNING "version" INTO raised;
  UPDATE content_change SET "version" = raised WHERE "mark" = NEW."mark" AND "version" IS NULL;
  DELETE FROM content_change WHERE "version" <= raised - 1000;
  PERFORM set_config('ban_tin.raised', NEW."mark"::text, true), pg_notify('content', raised::text);
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER "content_change_raises_version" AFTER INSERT ON "content_change"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION content_raise_version();

-- An instance says which version it has applied and asks what came after; the one row with the tag '*' means that this
-- cannot be told, so that everything may have changed. The lock on the version's row puts the question before or after
-- every change: who reads the instances after a change sees each that was told of an older version.
CREATE FUNCTION content_sync(instance_id uuid, applied bigint, applied_mark uuid)
RETURNS TABLE ("version" bigint, "mark" uuid, "tags" text[]) LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
  present content_version;
BEGIN
  INSERT INTO instance ("id", "heartbeat", "seen") VALUES (instance_id, clock_timestamp(), applied)
    ON CONFLICT ("id") DO UPDATE SET "heartbeat" = clock_timestamp(), "seen" = excluded."seen";
  SELECT * INTO present FROM content_version FOR SHARE;
  IF NOT FOUND THEN
    INSERT INTO content_version ("id", "version", "mark") VALUES (1, 0, gen_random_uuid()) ON CONFLICT DO NOTHING;
    SELECT * INTO present FROM content_version FOR SHARE;
  END IF;
  IF present."version" = applied AND present."mark" = applied_mark THEN
    RETURN;
  END IF;
  IF present."version" > applied AND EXISTS (SELECT FROM content_change WHERE "version" = applied AND "mark" = applied_mark) THEN
    RETURN QUERY SELECT "version", "mark", array_agg("tag") FROM content_change
      WHERE "version" > applied GROUP BY 1, 2 ORDER BY 1;
  ELSE
    RETURN QUERY SELECT present."version", present."mark", ARRAY['*'];
  END IF;
END $$;

-- Readers see an article as soon as one of its translations is, or was, public.
CREATE FUNCTION is_public(article uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT FROM translation WHERE "article_id" = article AND "status" <> 'draft')
$$;

CREATE FUNCTION content_everything_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM content_changed('*');
  RETURN NULL;
END $$;

-- A translation became public, ceased to be, or shows another text. Lists change when a story enters, leaves or moves;
-- where it stands already, its own tag tells. Articles that chose it as related news show it from now on, or no longer.
CREATE FUNCTION content_translation_changed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  was translation := OLD;
  now_is translation := NEW;
  at translation := CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
BEGIN
  IF content_all_noted() THEN
    RETURN NULL;
  END IF;
  IF coalesce(was."status", 'draft') = 'draft' AND coalesce(now_is."status", 'draft') = 'draft' THEN
    RETURN NULL;
  END IF;
  IF (was."status", was."slug", was."section_id", was."published_revision_id", was."published_at", was."republished_at", was."withdrawn_at")
    IS NOT DISTINCT FROM
    (now_is."status", now_is."slug", now_is."section_id", now_is."published_revision_id", now_is."published_at", now_is."republished_at", now_is."withdrawn_at") THEN
    RETURN NULL;
  END IF;
  PERFORM content_changed('article:' || at."article_id");
  PERFORM content_changed('article:' || "article_id") FROM related_news WHERE "related_id" = at."article_id";
  IF was."status" = 'published' AND now_is."status" IS DISTINCT FROM 'published' THEN
    PERFORM content_changed('text:' || at."article_id" || ':' || at."locale");
  END IF;
  IF (was."status", was."section_id", was."published_at") IS DISTINCT FROM (now_is."status", now_is."section_id", now_is."published_at") THEN
    PERFORM content_changed('news:' || at."locale", 'section:' || was."section_id" || ':' || at."locale", 'section:' || now_is."section_id" || ':' || at."locale");
    PERFORM content_changed('unit:' || "unit_id" || ':' || at."locale") FROM article_unit WHERE "article_id" = at."article_id";
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "translation_content" AFTER INSERT OR UPDATE OR DELETE ON "translation"
  FOR EACH ROW EXECUTE FUNCTION content_translation_changed();

CREATE FUNCTION content_article_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF is_public(NEW."id") THEN
    PERFORM content_changed('article:' || NEW."id");
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "article_content" AFTER UPDATE ON "article" FOR EACH ROW
  WHEN ((OLD."section_id", OLD."lead_media_id", OLD."event_date", OLD."event_time", OLD."school_year")
    IS DISTINCT FROM (NEW."section_id", NEW."lead_media_id", NEW."event_date", NEW."event_time", NEW."school_year"))
  EXECUTE FUNCTION content_article_changed();

-- Asked before the translations go with their article.
CREATE FUNCTION content_article_deleted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF is_public(OLD."id") THEN
    PERFORM content_changed('*');
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER "article_content_deleted" BEFORE DELETE ON "article" FOR EACH ROW EXECUTE FUNCTION content_article_deleted();

-- Rows that belong to an article: its units, credits, gallery, attachments, citations, related news.
CREATE FUNCTION content_part_changed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  part jsonb;
BEGIN
  IF content_all_noted() THEN
    RETURN NULL;
  END IF;
  FOREACH part IN ARRAY CASE TG_OP WHEN 'INSERT' THEN ARRAY[to_jsonb(NEW)] WHEN 'DELETE' THEN ARRAY[to_jsonb(OLD)] ELSE ARRAY[to_jsonb(OLD), to_jsonb(NEW)] END LOOP
    IF is_public((part ->> 'article_id')::uuid) THEN
      PERFORM content_changed('article:' || (part ->> 'article_id'));
      IF TG_TABLE_NAME = 'article_unit' THEN
        PERFORM content_changed('unit:' || (part ->> 'unit_id') || ':vi', 'unit:' || (part ->> 'unit_id') || ':en');
      END IF;
    END IF;
  END LOOP;
  RETURN NULL;
END $$;

-- A photo is shown by the articles it leads, whose gallery it is in, and whose public text it stands in.
CREATE FUNCTION content_media_changed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changed jsonb := CASE WHEN TG_OP = 'DELETE' THEN to_jsonb(OLD) ELSE to_jsonb(NEW) END;
  photo uuid := coalesce(changed ->> 'media_id', changed ->> 'id')::uuid;
BEGIN
  IF content_all_noted() THEN
    RETURN NULL;
  END IF;
  PERFORM content_changed('article:' || shown."article_id") FROM (
    SELECT "id" AS "article_id" FROM article WHERE "lead_media_id" = photo
    UNION SELECT "article_id" FROM gallery_item WHERE "media_id" = photo
    UNION SELECT t."article_id" FROM revision_media rm JOIN translation t ON t."published_revision_id" = rm."revision_id" WHERE rm."media_id" = photo
  ) shown WHERE is_public(shown."article_id");
  RETURN NULL;
END $$;

CREATE FUNCTION content_document_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM content_changed('article:' || "article_id") FROM citation WHERE "document_id" = NEW."id" AND is_public("article_id");
  RETURN NULL;
END $$;

CREATE TRIGGER "document_content" AFTER UPDATE ON "document" FOR EACH ROW EXECUTE FUNCTION content_document_changed();

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['article_unit', 'credit', 'gallery_item', 'attachment', 'citation', 'related_news'] LOOP
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION content_part_changed()', name || '_content', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['media', 'media_text', 'media_rendition'] LOOP
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION content_media_changed()', name || '_content', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['settings', 'settings_text', 'section', 'section_text', 'unit', 'unit_text'] LOOP
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION content_everything_changed()', name || '_content', name);
  END LOOP;
END $$;

CREATE TRIGGER "stored_file_content" AFTER UPDATE ON "stored_file" FOR EACH ROW EXECUTE FUNCTION content_everything_changed();
