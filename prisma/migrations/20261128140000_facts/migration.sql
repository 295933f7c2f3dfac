-- AlterTable
ALTER TABLE "publication" ADD COLUMN     "facts_reason" VARCHAR(500) NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "official_name" (
    "id" UUID NOT NULL,
    "kind" VARCHAR(20) NOT NULL,
    "vi" VARCHAR(200) NOT NULL,
    "en" VARCHAR(200) NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "official_name_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "former_name" (
    "id" UUID NOT NULL,
    "official_name_id" UUID,
    "unit_id" UUID,
    "locale" "locale" NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "until" DATE,

    CONSTRAINT "former_name_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "fact_ignore" (
    "article_id" UUID NOT NULL,
    "signature" VARCHAR(32) NOT NULL,
    "vi" VARCHAR(300) NOT NULL DEFAULT '',
    "en" VARCHAR(300) NOT NULL DEFAULT '',
    "reason" VARCHAR(500) NOT NULL,
    "actor_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "fact_ignore_pkey" PRIMARY KEY ("article_id","signature")
);

-- CreateTable
CREATE TABLE "fact_audit" (
    "article_id" UUID NOT NULL,
    "seen" VARCHAR(40) NOT NULL,
    "checked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "fact_audit_pkey" PRIMARY KEY ("article_id")
);

-- CreateTable
CREATE TABLE "fact_finding" (
    "article_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "gravity" SMALLINT NOT NULL,
    "kind" VARCHAR(20) NOT NULL,
    "reason" VARCHAR(30) NOT NULL,
    "signature" VARCHAR(32) NOT NULL,
    "told" JSONB NOT NULL,

    CONSTRAINT "fact_finding_pkey" PRIMARY KEY ("article_id","position")
);

-- CreateTable
CREATE TABLE "text_citation" (
    "article_id" UUID NOT NULL,
    "locale" "locale" NOT NULL,
    "number_key" VARCHAR(60) NOT NULL,
    "date" DATE NOT NULL,

    CONSTRAINT "text_citation_pkey" PRIMARY KEY ("article_id","locale","number_key","date")
);

-- CreateIndex
CREATE INDEX "official_name_vi_id_idx" ON "official_name"("vi", "id");

-- CreateIndex
CREATE UNIQUE INDEX "official_name_kind_vi_key" ON "official_name"("kind", "vi");

-- CreateIndex
CREATE INDEX "former_name_official_name_id_idx" ON "former_name"("official_name_id");

-- CreateIndex
CREATE INDEX "former_name_unit_id_idx" ON "former_name"("unit_id");

-- CreateIndex
CREATE INDEX "fact_ignore_actor_id_idx" ON "fact_ignore"("actor_id");

-- CreateIndex
CREATE INDEX "fact_finding_gravity_article_id_position_idx" ON "fact_finding"("gravity", "article_id", "position");

-- CreateIndex
CREATE INDEX "fact_finding_kind_gravity_article_id_position_idx" ON "fact_finding"("kind", "gravity", "article_id", "position");

-- CreateIndex
CREATE INDEX "text_citation_number_key_idx" ON "text_citation"("number_key");

-- AddForeignKey
ALTER TABLE "former_name" ADD CONSTRAINT "former_name_official_name_id_fkey" FOREIGN KEY ("official_name_id") REFERENCES "official_name"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "former_name" ADD CONSTRAINT "former_name_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fact_ignore" ADD CONSTRAINT "fact_ignore_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fact_ignore" ADD CONSTRAINT "fact_ignore_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fact_audit" ADD CONSTRAINT "fact_audit_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fact_finding" ADD CONSTRAINT "fact_finding_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "text_citation" ADD CONSTRAINT "text_citation_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "official_name" ADD CONSTRAINT "official_name_kind" CHECK ("kind" IN ('unit', 'office', 'event', 'person'));
ALTER TABLE "official_name" ADD CONSTRAINT "official_name_vi" CHECK ("vi" <> '');
ALTER TABLE "former_name" ADD CONSTRAINT "former_name_one_owner" CHECK ("official_name_id" IS NULL OR "unit_id" IS NULL);
ALTER TABLE "fact_ignore" ADD CONSTRAINT "fact_ignore_reason" CHECK ("reason" <> '');
ALTER TABLE "fact_finding" ADD CONSTRAINT "fact_finding_gravity" CHECK ("gravity" IN (0, 1));

-- The names that units and the institution had before are kept as they change.
CREATE FUNCTION keep_former_name() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  was text := CASE TG_TABLE_NAME WHEN 'unit_text' THEN to_jsonb(OLD) ->> 'name' ELSE to_jsonb(OLD) ->> 'institution' END;
  is_now text := CASE TG_TABLE_NAME WHEN 'unit_text' THEN to_jsonb(NEW) ->> 'name' ELSE to_jsonb(NEW) ->> 'institution' END;
  owner uuid := (to_jsonb(OLD) ->> 'unit_id')::uuid;
BEGIN
  IF was IS DISTINCT FROM is_now AND was <> '' THEN
    DELETE FROM former_name WHERE "unit_id" IS NOT DISTINCT FROM owner AND "official_name_id" IS NULL AND "locale" = OLD."locale"
      AND "name" IN (was, is_now);
    INSERT INTO former_name ("id", "unit_id", "locale", "name", "until")
    VALUES (gen_random_uuid(), owner, OLD."locale", was, current_date);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER unit_text_former_name AFTER UPDATE OF "name" ON "unit_text" FOR EACH ROW EXECUTE FUNCTION keep_former_name();
CREATE TRIGGER settings_text_former_name AFTER UPDATE OF "institution" ON "settings_text" FOR EACH ROW EXECUTE FUNCTION keep_former_name();
