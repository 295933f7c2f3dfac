-- Addresses of sections and units are linked to from outside: the old ones lead to the new, and none is given to another.
CREATE TABLE "section_slug" (
    "locale" "locale" NOT NULL,
    "slug" VARCHAR(120) NOT NULL,
    "section_id" UUID NOT NULL,

    CONSTRAINT "section_slug_pkey" PRIMARY KEY ("locale","slug")
);

CREATE TABLE "unit_slug" (
    "locale" "locale" NOT NULL,
    "slug" VARCHAR(120) NOT NULL,
    "unit_id" UUID NOT NULL,

    CONSTRAINT "unit_slug_pkey" PRIMARY KEY ("locale","slug")
);

CREATE INDEX "section_slug_section_id_idx" ON "section_slug"("section_id");
CREATE INDEX "unit_slug_unit_id_idx" ON "unit_slug"("unit_id");

ALTER TABLE "section_slug" ADD CONSTRAINT "section_slug_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "section"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "unit_slug" ADD CONSTRAINT "unit_slug_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

INSERT INTO "section_slug" ("locale", "slug", "section_id") SELECT "locale", "slug", "section_id" FROM "section_text";
INSERT INTO "unit_slug" ("locale", "slug", "unit_id") SELECT "locale", "slug", "unit_id" FROM "unit_text";

-- Whoever writes a name, its address is kept, or refused when it is or was another's.
CREATE FUNCTION keep_section_slug() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO section_slug ("locale", "slug", "section_id") VALUES (NEW."locale", NEW."slug", NEW."section_id") ON CONFLICT DO NOTHING;
  IF NOT EXISTS (SELECT FROM section_slug WHERE "locale" = NEW."locale" AND "slug" = NEW."slug" AND "section_id" = NEW."section_id") THEN
    RAISE unique_violation USING MESSAGE = 'this address is or was that of another section', CONSTRAINT = 'section_slug_pkey';
  END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION keep_unit_slug() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO unit_slug ("locale", "slug", "unit_id") VALUES (NEW."locale", NEW."slug", NEW."unit_id") ON CONFLICT DO NOTHING;
  IF NOT EXISTS (SELECT FROM unit_slug WHERE "locale" = NEW."locale" AND "slug" = NEW."slug" AND "unit_id" = NEW."unit_id") THEN
    RAISE unique_violation USING MESSAGE = 'this address is or was that of another unit', CONSTRAINT = 'unit_slug_pkey';
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "section_text_slug" AFTER INSERT OR UPDATE OF "locale", "slug", "section_id" ON "section_text"
  FOR EACH ROW EXECUTE FUNCTION keep_section_slug();
CREATE TRIGGER "unit_text_slug" AFTER INSERT OR UPDATE OF "locale", "slug", "unit_id" ON "unit_text"
  FOR EACH ROW EXECUTE FUNCTION keep_unit_slug();

-- A save names the version it was based on, so that nobody's is overwritten unseen.
ALTER TABLE "section" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "unit" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "media" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;
