-- CreateTable
CREATE TABLE "series" (
    "id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "order" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "series_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "series_text" (
    "series_id" UUID NOT NULL,
    "locale" "locale" NOT NULL,
    "name" VARCHAR(120) NOT NULL,
    "slug" VARCHAR(120) NOT NULL,
    "description" VARCHAR(500) NOT NULL DEFAULT '',

    CONSTRAINT "series_text_pkey" PRIMARY KEY ("series_id","locale")
);

-- CreateTable
CREATE TABLE "series_slug" (
    "locale" "locale" NOT NULL,
    "slug" VARCHAR(120) NOT NULL,
    "series_id" UUID NOT NULL,

    CONSTRAINT "series_slug_pkey" PRIMARY KEY ("locale","slug")
);

-- CreateTable
CREATE TABLE "series_item" (
    "article_id" UUID NOT NULL,
    "series_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "series_item_pkey" PRIMARY KEY ("article_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "series_text_locale_slug_key" ON "series_text"("locale", "slug");

-- CreateIndex
CREATE INDEX "series_slug_series_id_idx" ON "series_slug"("series_id");

-- CreateIndex
CREATE UNIQUE INDEX "series_item_series_id_position_key" ON "series_item"("series_id", "position");

-- AddForeignKey
ALTER TABLE "series_text" ADD CONSTRAINT "series_text_series_id_fkey" FOREIGN KEY ("series_id") REFERENCES "series"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "series_slug" ADD CONSTRAINT "series_slug_series_id_fkey" FOREIGN KEY ("series_id") REFERENCES "series"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "series_item" ADD CONSTRAINT "series_item_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "series_item" ADD CONSTRAINT "series_item_series_id_fkey" FOREIGN KEY ("series_id") REFERENCES "series"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Whoever writes a name, its address is kept, or refused when it is or was another's.
CREATE FUNCTION keep_series_slug() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO series_slug ("locale", "slug", "series_id") VALUES (NEW."locale", NEW."slug", NEW."series_id") ON CONFLICT DO NOTHING;
  IF NOT EXISTS (SELECT FROM series_slug WHERE "locale" = NEW."locale" AND "slug" = NEW."slug" AND "series_id" = NEW."series_id") THEN
    RAISE unique_violation USING MESSAGE = 'this address is or was that of another series', CONSTRAINT = 'series_slug_pkey';
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "series_text_slug" AFTER INSERT OR UPDATE OF "locale", "slug", "series_id" ON "series_text"
  FOR EACH ROW EXECUTE FUNCTION keep_series_slug();

-- The page of a series, and those of its stories, show its name, and the stories before and after.
CREATE FUNCTION content_series_changed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  part jsonb;
BEGIN
  FOREACH part IN ARRAY CASE TG_OP WHEN 'INSERT' THEN ARRAY[to_jsonb(NEW)] WHEN 'DELETE' THEN ARRAY[to_jsonb(OLD)] ELSE ARRAY[to_jsonb(OLD), to_jsonb(NEW)] END LOOP
    PERFORM content_changed('series', 'series:' || (part ->> 'series_id'), 'article:' || (part ->> 'article_id'));
  END LOOP;
  RETURN NULL;
END $$;

CREATE TRIGGER "series_text_content" AFTER INSERT OR UPDATE OR DELETE ON "series_text"
  FOR EACH ROW EXECUTE FUNCTION content_series_changed();
CREATE TRIGGER "series_item_content" AFTER INSERT OR UPDATE OR DELETE ON "series_item"
  FOR EACH ROW EXECUTE FUNCTION content_series_changed();

-- A story of a series became public, ceased to be, or is called otherwise.
CREATE FUNCTION content_story_of_series_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM content_changed('series:' || "series_id") FROM series_item WHERE "article_id" = NEW."article_id";
  RETURN NULL;
END $$;

CREATE TRIGGER "translation_series_content" AFTER UPDATE ON "translation" FOR EACH ROW
  WHEN ((OLD."status", OLD."slug", OLD."published_revision_id") IS DISTINCT FROM (NEW."status", NEW."slug", NEW."published_revision_id")
    AND (OLD."status" <> 'draft' OR NEW."status" <> 'draft'))
  EXECUTE FUNCTION content_story_of_series_changed();
