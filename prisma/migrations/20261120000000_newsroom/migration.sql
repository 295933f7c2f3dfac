-- Extensions and functions that the indexes below need.

CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- Text without marks and case: "Hội nghị ĐƯỜNG" becomes "hoi nghi duong". unaccent itself is only STABLE, because its
-- dictionary can be replaced; naming the dictionary makes the promise that an index needs.
CREATE FUNCTION fold(value text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN lower(public.unaccent('public.unaccent'::regdictionary, normalize(value, NFC)));

-- CreateEnum
CREATE TYPE "locale" AS ENUM ('vi', 'en');

-- CreateEnum
CREATE TYPE "role" AS ENUM ('writer', 'editor', 'publisher', 'administrator');

-- CreateEnum
CREATE TYPE "translation_status" AS ENUM ('draft', 'published', 'withdrawn');

-- CreateEnum
CREATE TYPE "credit_role" AS ENUM ('news', 'text', 'photo', 'translation');

-- CreateEnum
CREATE TYPE "image_format" AS ENUM ('avif', 'webp', 'jpeg');

-- CreateTable
CREATE TABLE "article" (
    "id" UUID NOT NULL,
    "section_id" UUID NOT NULL,
    "lead_media_id" UUID,
    "event_date" DATE,
    "event_time" VARCHAR(5),
    "school_year" SMALLINT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_by_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "translation" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "locale" "locale" NOT NULL,
    "section_id" UUID NOT NULL,
    "status" "translation_status" NOT NULL DEFAULT 'draft',
    "slug" VARCHAR(120),
    "title" VARCHAR(300) NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 0,
    "current_revision_id" UUID,
    "published_revision_id" UUID,
    "published_at" TIMESTAMPTZ(3),
    "republished_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "translation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "slug_history" (
    "locale" "locale" NOT NULL,
    "slug" VARCHAR(120) NOT NULL,
    "translation_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "slug_history_pkey" PRIMARY KEY ("locale","slug")
);

-- CreateTable
CREATE TABLE "revision" (
    "id" UUID NOT NULL,
    "translation_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title" VARCHAR(300) NOT NULL,
    "sapo" VARCHAR(1000) NOT NULL,
    "body" JSONB NOT NULL,
    "event_place" VARCHAR(200) NOT NULL DEFAULT '',
    "summary" BOOLEAN NOT NULL DEFAULT false,
    "seo_title" VARCHAR(300) NOT NULL DEFAULT '',
    "seo_description" VARCHAR(500) NOT NULL DEFAULT '',
    "author_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "publication" (
    "id" UUID NOT NULL,
    "translation_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "actor_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "publication_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "withdrawal" (
    "id" UUID NOT NULL,
    "translation_id" UUID NOT NULL,
    "actor_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "reason" VARCHAR(500) NOT NULL DEFAULT '',

    CONSTRAINT "withdrawal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "section" (
    "id" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "section_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "section_text" (
    "section_id" UUID NOT NULL,
    "locale" "locale" NOT NULL,
    "name" VARCHAR(120) NOT NULL,
    "slug" VARCHAR(120) NOT NULL,
    "description" VARCHAR(500) NOT NULL DEFAULT '',

    CONSTRAINT "section_text_pkey" PRIMARY KEY ("section_id","locale")
);

-- CreateTable
CREATE TABLE "unit" (
    "id" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit_text" (
    "unit_id" UUID NOT NULL,
    "locale" "locale" NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "slug" VARCHAR(120) NOT NULL,

    CONSTRAINT "unit_text_pkey" PRIMARY KEY ("unit_id","locale")
);

-- CreateTable
CREATE TABLE "article_unit" (
    "article_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "article_unit_pkey" PRIMARY KEY ("article_id","unit_id")
);

-- CreateTable
CREATE TABLE "credit" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "roles" "credit_role"[],
    "person" VARCHAR(120) NOT NULL,
    "unit_id" UUID,

    CONSTRAINT "credit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "media" (
    "id" UUID NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "original_name" VARCHAR(255) NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "bytes" INTEGER NOT NULL,
    "colour" CHAR(7) NOT NULL,
    "credit" VARCHAR(120) NOT NULL DEFAULT '',
    "uploaded_by_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "media_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "media_text" (
    "media_id" UUID NOT NULL,
    "locale" "locale" NOT NULL,
    "alt" VARCHAR(300) NOT NULL DEFAULT '',
    "caption" VARCHAR(500) NOT NULL DEFAULT '',

    CONSTRAINT "media_text_pkey" PRIMARY KEY ("media_id","locale")
);

-- CreateTable
CREATE TABLE "media_rendition" (
    "media_id" UUID NOT NULL,
    "format" "image_format" NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "bytes" INTEGER NOT NULL,
    "file" VARCHAR(120) NOT NULL,

    CONSTRAINT "media_rendition_pkey" PRIMARY KEY ("media_id","format","width")
);

-- CreateTable
CREATE TABLE "revision_media" (
    "revision_id" UUID NOT NULL,
    "media_id" UUID NOT NULL,

    CONSTRAINT "revision_media_pkey" PRIMARY KEY ("revision_id","media_id")
);

-- CreateTable
CREATE TABLE "gallery_item" (
    "article_id" UUID NOT NULL,
    "media_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "gallery_item_pkey" PRIMARY KEY ("article_id","media_id")
);

-- CreateTable
CREATE TABLE "stored_file" (
    "id" UUID NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "original_name" VARCHAR(255) NOT NULL,
    "bytes" INTEGER NOT NULL,
    "file" VARCHAR(120) NOT NULL,
    "uploaded_by_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "stored_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attachment" (
    "article_id" UUID NOT NULL,
    "file_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title_vi" VARCHAR(200) NOT NULL DEFAULT '',
    "title_en" VARCHAR(200) NOT NULL DEFAULT '',

    CONSTRAINT "attachment_pkey" PRIMARY KEY ("article_id","file_id")
);

-- CreateTable
CREATE TABLE "related_news" (
    "article_id" UUID NOT NULL,
    "related_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "related_news_pkey" PRIMARY KEY ("article_id","related_id")
);

-- CreateTable
CREATE TABLE "document" (
    "id" UUID NOT NULL,
    "number" VARCHAR(60) NOT NULL,
    "number_key" VARCHAR(60) NOT NULL,
    "date" DATE,

    CONSTRAINT "document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "citation" (
    "article_id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "citation_pkey" PRIMARY KEY ("article_id","document_id")
);

-- CreateTable
CREATE TABLE "timeline_event" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_id" TEXT,
    "article_id" UUID,
    "locale" "locale",
    "kind" VARCHAR(60) NOT NULL,
    "data" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "timeline_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "daily_views" (
    "article_id" UUID NOT NULL,
    "locale" "locale" NOT NULL,
    "day" DATE NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "daily_views_pkey" PRIMARY KEY ("article_id","locale","day")
);

-- CreateTable
CREATE TABLE "settings" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "accent" CHAR(7) NOT NULL DEFAULT '#8f1d21',
    "email" VARCHAR(200) NOT NULL DEFAULT '',
    "phone" VARCHAR(40) NOT NULL DEFAULT '',
    "time_zone" VARCHAR(60) NOT NULL DEFAULT 'Asia/Ho_Chi_Minh',
    "school_year_start" SMALLINT NOT NULL DEFAULT 8,
    "logo_file" VARCHAR(120),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "settings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "settings_text" (
    "settings_id" INTEGER NOT NULL DEFAULT 1,
    "locale" "locale" NOT NULL,
    "nameplate" VARCHAR(120) NOT NULL,
    "institution" VARCHAR(200) NOT NULL,
    "tagline" VARCHAR(200) NOT NULL DEFAULT '',
    "address" VARCHAR(300) NOT NULL DEFAULT '',

    CONSTRAINT "settings_text_pkey" PRIMARY KEY ("settings_id","locale")
);

-- CreateTable
CREATE TABLE "user" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "role" "role" NOT NULL DEFAULT 'writer',
    "interface_locale" "locale" NOT NULL DEFAULT 'vi',
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "last_request" BIGINT NOT NULL,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "article_updated_at_id_idx" ON "article"("updated_at" DESC, "id");

-- CreateIndex
CREATE INDEX "article_section_id_updated_at_idx" ON "article"("section_id", "updated_at" DESC);

-- CreateIndex
CREATE INDEX "article_created_by_id_updated_at_idx" ON "article"("created_by_id", "updated_at" DESC);

-- CreateIndex
CREATE INDEX "article_lead_media_id_idx" ON "article"("lead_media_id");

-- CreateIndex
CREATE UNIQUE INDEX "article_id_section_id_key" ON "article"("id", "section_id");

-- CreateIndex
CREATE INDEX "translation_locale_status_published_at_id_idx" ON "translation"("locale", "status", "published_at" DESC, "id");

-- CreateIndex
CREATE INDEX "translation_locale_section_id_status_published_at_id_idx" ON "translation"("locale", "section_id", "status", "published_at" DESC, "id");

-- CreateIndex
CREATE UNIQUE INDEX "translation_article_id_locale_key" ON "translation"("article_id", "locale");

-- CreateIndex
CREATE UNIQUE INDEX "translation_locale_slug_key" ON "translation"("locale", "slug");

-- CreateIndex
CREATE INDEX "slug_history_translation_id_idx" ON "slug_history"("translation_id");

-- CreateIndex
CREATE UNIQUE INDEX "slug_history_locale_slug_translation_id_key" ON "slug_history"("locale", "slug", "translation_id");

-- CreateIndex
CREATE UNIQUE INDEX "revision_translation_id_number_key" ON "revision"("translation_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "revision_id_translation_id_key" ON "revision"("id", "translation_id");

-- CreateIndex
CREATE INDEX "publication_translation_id_at_idx" ON "publication"("translation_id", "at" DESC);

-- CreateIndex
CREATE INDEX "withdrawal_translation_id_at_idx" ON "withdrawal"("translation_id", "at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "section_text_locale_slug_key" ON "section_text"("locale", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "unit_text_locale_slug_key" ON "unit_text"("locale", "slug");

-- CreateIndex
CREATE INDEX "article_unit_unit_id_idx" ON "article_unit"("unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "article_unit_article_id_position_key" ON "article_unit"("article_id", "position");

-- CreateIndex
CREATE INDEX "credit_unit_id_idx" ON "credit"("unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "credit_article_id_position_key" ON "credit"("article_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "media_sha256_key" ON "media"("sha256");

-- CreateIndex
CREATE INDEX "media_created_at_id_idx" ON "media"("created_at" DESC, "id");

-- CreateIndex
CREATE UNIQUE INDEX "media_rendition_file_key" ON "media_rendition"("file");

-- CreateIndex
CREATE INDEX "revision_media_media_id_idx" ON "revision_media"("media_id");

-- CreateIndex
CREATE INDEX "gallery_item_media_id_idx" ON "gallery_item"("media_id");

-- CreateIndex
CREATE UNIQUE INDEX "gallery_item_article_id_position_key" ON "gallery_item"("article_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "stored_file_sha256_key" ON "stored_file"("sha256");

-- CreateIndex
CREATE UNIQUE INDEX "stored_file_file_key" ON "stored_file"("file");

-- CreateIndex
CREATE INDEX "attachment_file_id_idx" ON "attachment"("file_id");

-- CreateIndex
CREATE UNIQUE INDEX "attachment_article_id_position_key" ON "attachment"("article_id", "position");

-- CreateIndex
CREATE INDEX "related_news_related_id_idx" ON "related_news"("related_id");

-- CreateIndex
CREATE UNIQUE INDEX "related_news_article_id_position_key" ON "related_news"("article_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "document_number_key_key" ON "document"("number_key");

-- CreateIndex
CREATE INDEX "citation_document_id_idx" ON "citation"("document_id");

-- CreateIndex
CREATE UNIQUE INDEX "citation_article_id_position_key" ON "citation"("article_id", "position");

-- CreateIndex
CREATE INDEX "timeline_event_article_id_at_idx" ON "timeline_event"("article_id", "at" DESC);

-- CreateIndex
CREATE INDEX "timeline_event_at_idx" ON "timeline_event"("at" DESC);

-- CreateIndex
CREATE INDEX "timeline_event_actor_id_idx" ON "timeline_event"("actor_id");

-- CreateIndex
CREATE INDEX "daily_views_locale_day_idx" ON "daily_views"("locale", "day");

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "account_user_id_idx" ON "account"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "account_provider_id_account_id_key" ON "account"("provider_id", "account_id");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "rate_limit_key_key" ON "rate_limit"("key");

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "section"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_lead_media_id_fkey" FOREIGN KEY ("lead_media_id") REFERENCES "media"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "translation" ADD CONSTRAINT "translation_article_id_section_id_fkey" FOREIGN KEY ("article_id", "section_id") REFERENCES "article"("id", "section_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "translation" ADD CONSTRAINT "translation_current_revision_id_id_fkey" FOREIGN KEY ("current_revision_id", "id") REFERENCES "revision"("id", "translation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "translation" ADD CONSTRAINT "translation_published_revision_id_id_fkey" FOREIGN KEY ("published_revision_id", "id") REFERENCES "revision"("id", "translation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "translation" ADD CONSTRAINT "translation_locale_slug_id_fkey" FOREIGN KEY ("locale", "slug", "id") REFERENCES "slug_history"("locale", "slug", "translation_id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "slug_history" ADD CONSTRAINT "slug_history_translation_id_fkey" FOREIGN KEY ("translation_id") REFERENCES "translation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_translation_id_fkey" FOREIGN KEY ("translation_id") REFERENCES "translation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_translation_id_fkey" FOREIGN KEY ("translation_id") REFERENCES "translation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_revision_id_translation_id_fkey" FOREIGN KEY ("revision_id", "translation_id") REFERENCES "revision"("id", "translation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "withdrawal" ADD CONSTRAINT "withdrawal_translation_id_fkey" FOREIGN KEY ("translation_id") REFERENCES "translation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "withdrawal" ADD CONSTRAINT "withdrawal_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "section_text" ADD CONSTRAINT "section_text_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "section"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_text" ADD CONSTRAINT "unit_text_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_unit" ADD CONSTRAINT "article_unit_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_unit" ADD CONSTRAINT "article_unit_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credit" ADD CONSTRAINT "credit_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credit" ADD CONSTRAINT "credit_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "media" ADD CONSTRAINT "media_uploaded_by_id_fkey" FOREIGN KEY ("uploaded_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "media_text" ADD CONSTRAINT "media_text_media_id_fkey" FOREIGN KEY ("media_id") REFERENCES "media"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "media_rendition" ADD CONSTRAINT "media_rendition_media_id_fkey" FOREIGN KEY ("media_id") REFERENCES "media"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision_media" ADD CONSTRAINT "revision_media_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision_media" ADD CONSTRAINT "revision_media_media_id_fkey" FOREIGN KEY ("media_id") REFERENCES "media"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gallery_item" ADD CONSTRAINT "gallery_item_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gallery_item" ADD CONSTRAINT "gallery_item_media_id_fkey" FOREIGN KEY ("media_id") REFERENCES "media"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stored_file" ADD CONSTRAINT "stored_file_uploaded_by_id_fkey" FOREIGN KEY ("uploaded_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "stored_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "related_news" ADD CONSTRAINT "related_news_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "related_news" ADD CONSTRAINT "related_news_related_id_fkey" FOREIGN KEY ("related_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "timeline_event" ADD CONSTRAINT "timeline_event_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "timeline_event" ADD CONSTRAINT "timeline_event_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "daily_views" ADD CONSTRAINT "daily_views_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "settings_text" ADD CONSTRAINT "settings_text_settings_id_fkey" FOREIGN KEY ("settings_id") REFERENCES "settings"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema cannot say.

-- A translation and its first address refer to each other, so the address is checked at the end of the transaction.
ALTER TABLE "translation" ALTER CONSTRAINT "translation_locale_slug_id_fkey" DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "article" ADD CONSTRAINT "article_event_time" CHECK ("event_time" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$');
ALTER TABLE "article" ADD CONSTRAINT "article_school_year" CHECK ("school_year" BETWEEN 1900 AND 2200);
ALTER TABLE "translation" ADD CONSTRAINT "translation_slug" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "translation" ADD CONSTRAINT "translation_published" CHECK (
  "status" <> 'published'
  OR ("published_revision_id" IS NOT NULL AND "published_at" IS NOT NULL AND "slug" IS NOT NULL AND "withdrawn_at" IS NULL)
);
ALTER TABLE "translation" ADD CONSTRAINT "translation_withdrawn" CHECK (("status" = 'withdrawn') = ("withdrawn_at" IS NOT NULL));
ALTER TABLE "translation" ADD CONSTRAINT "translation_draft" CHECK ("status" <> 'draft' OR "published_revision_id" IS NULL);
ALTER TABLE "slug_history" ADD CONSTRAINT "slug_history_slug" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "section_text" ADD CONSTRAINT "section_text_slug" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "unit_text" ADD CONSTRAINT "unit_text_slug" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "revision" ADD CONSTRAINT "revision_number" CHECK ("number" > 0);
ALTER TABLE "revision" ADD CONSTRAINT "revision_body" CHECK ("body" ->> 'type' = 'doc');
ALTER TABLE "related_news" ADD CONSTRAINT "related_news_not_itself" CHECK ("article_id" <> "related_id");
ALTER TABLE "credit" ADD CONSTRAINT "credit_roles" CHECK (cardinality("roles") > 0);
ALTER TABLE "daily_views" ADD CONSTRAINT "daily_views_count" CHECK ("count" >= 0);
ALTER TABLE "settings" ADD CONSTRAINT "settings_one_row" CHECK ("id" = 1);
ALTER TABLE "settings" ADD CONSTRAINT "settings_accent" CHECK ("accent" ~ '^#[0-9a-f]{6}$');
ALTER TABLE "settings" ADD CONSTRAINT "settings_school_year_start" CHECK ("school_year_start" BETWEEN 1 AND 12);

-- Text is NFC, so that equal words are equal bytes.
ALTER TABLE "translation" ADD CONSTRAINT "translation_nfc" CHECK ("title" IS NFC NORMALIZED);
ALTER TABLE "revision" ADD CONSTRAINT "revision_nfc" CHECK ("title" IS NFC NORMALIZED AND "sapo" IS NFC NORMALIZED AND "event_place" IS NFC NORMALIZED AND "seo_title" IS NFC NORMALIZED AND "seo_description" IS NFC NORMALIZED AND body::text IS NFC NORMALIZED);
ALTER TABLE "section_text" ADD CONSTRAINT "section_text_nfc" CHECK ("name" IS NFC NORMALIZED AND "description" IS NFC NORMALIZED);
ALTER TABLE "unit_text" ADD CONSTRAINT "unit_text_nfc" CHECK ("name" IS NFC NORMALIZED);
ALTER TABLE "credit" ADD CONSTRAINT "credit_nfc" CHECK ("person" IS NFC NORMALIZED);
ALTER TABLE "media" ADD CONSTRAINT "media_nfc" CHECK ("credit" IS NFC NORMALIZED AND "original_name" IS NFC NORMALIZED);
ALTER TABLE "media_text" ADD CONSTRAINT "media_text_nfc" CHECK ("alt" IS NFC NORMALIZED AND "caption" IS NFC NORMALIZED);
ALTER TABLE "stored_file" ADD CONSTRAINT "stored_file_nfc" CHECK ("original_name" IS NFC NORMALIZED);
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_nfc" CHECK ("title_vi" IS NFC NORMALIZED AND "title_en" IS NFC NORMALIZED);
ALTER TABLE "document" ADD CONSTRAINT "document_nfc" CHECK ("number" IS NFC NORMALIZED);
ALTER TABLE "settings_text" ADD CONSTRAINT "settings_text_nfc" CHECK ("nameplate" IS NFC NORMALIZED AND "institution" IS NFC NORMALIZED AND "tagline" IS NFC NORMALIZED AND "address" IS NFC NORMALIZED);
ALTER TABLE "user" ADD CONSTRAINT "user_nfc" CHECK ("name" IS NFC NORMALIZED);
ALTER TABLE "withdrawal" ADD CONSTRAINT "withdrawal_nfc" CHECK ("reason" IS NFC NORMALIZED);

-- Headlines found by any part of them, without marks.
CREATE INDEX "translation_title_fold_idx" ON "translation" USING gin (fold("title") gin_trgm_ops);

-- A revision is what was saved then; history is append-only.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER "revision_immutable" BEFORE UPDATE ON "revision" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "publication_immutable" BEFORE UPDATE OR DELETE ON "publication" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "withdrawal_immutable" BEFORE UPDATE OR DELETE ON "withdrawal" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "timeline_event_kept" BEFORE DELETE ON "timeline_event" FOR EACH ROW EXECUTE FUNCTION refuse_change();
-- The one change a timeline event sees is that its article is gone.
CREATE TRIGGER "timeline_event_immutable" BEFORE UPDATE ON "timeline_event" FOR EACH ROW
  WHEN (NEW."article_id" IS NOT NULL OR (NEW."id", NEW."at", NEW."actor_id", NEW."kind", NEW."data") IS DISTINCT FROM (OLD."id", OLD."at", OLD."actor_id", OLD."kind", OLD."data"))
  EXECUTE FUNCTION refuse_change();
