-- Addresses of the site that stood here before, and those that readers miss.
CREATE TABLE "old_address" (
    "id" UUID NOT NULL,
    "key" VARCHAR(700) NOT NULL,
    "locale" "locale" NOT NULL DEFAULT 'vi',
    "article_id" UUID,
    "section_id" UUID,
    "unit_id" UUID,
    "path" VARCHAR(300),
    "created_by_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "old_address_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "old_address_leads_to_one" CHECK (num_nonnulls("article_id", "section_id", "unit_id", "path") = 1),
    -- A path of this site, and nobody else's.
    CONSTRAINT "old_address_stays_here" CHECK ("path" ~ '^/(vi|en)($|[/?])' AND "path" !~ '[[:space:]\\]')
);

CREATE TABLE "missing_address" (
    "key" VARCHAR(300) NOT NULL,
    "hits" INTEGER NOT NULL,
    "from_here" INTEGER NOT NULL DEFAULT 0,
    "last_seen" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "missing_address_pkey" PRIMARY KEY ("key")
);

CREATE UNIQUE INDEX "old_address_key_key" ON "old_address"("key");
CREATE INDEX "old_address_key_idx" ON "old_address" USING GIN ("key" gin_trgm_ops);
CREATE INDEX "old_address_article_id_idx" ON "old_address"("article_id");
CREATE INDEX "old_address_section_id_idx" ON "old_address"("section_id");
CREATE INDEX "old_address_unit_id_idx" ON "old_address"("unit_id");
CREATE INDEX "old_address_created_by_id_idx" ON "old_address"("created_by_id");
CREATE INDEX "missing_address_hits_last_seen_idx" ON "missing_address"("hits" DESC, "last_seen" DESC);

ALTER TABLE "old_address" ADD CONSTRAINT "old_address_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "old_address" ADD CONSTRAINT "old_address_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "section"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "old_address" ADD CONSTRAINT "old_address_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "old_address" ADD CONSTRAINT "old_address_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
