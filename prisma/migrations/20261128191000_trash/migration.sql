-- AlterTable
ALTER TABLE "article" ADD COLUMN     "trashed_at" TIMESTAMPTZ(3),
ADD COLUMN     "trashed_by_id" TEXT;

-- AlterTable
ALTER TABLE "withdrawal" ADD COLUMN     "in_error" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "concealed_revision" (
    "revision_id" UUID NOT NULL,
    "actor_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "concealed_revision_pkey" PRIMARY KEY ("revision_id")
);

-- CreateTable
CREATE TABLE "gone_address" (
    "locale" "locale" NOT NULL,
    "slug" VARCHAR(120) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "reason" VARCHAR(500) NOT NULL DEFAULT '',

    CONSTRAINT "gone_address_pkey" PRIMARY KEY ("locale","slug")
);

-- CreateIndex
CREATE INDEX "concealed_revision_actor_id_idx" ON "concealed_revision"("actor_id");

-- CreateIndex
CREATE INDEX "article_trashed_at_id_idx" ON "article"("trashed_at" DESC, "id") WHERE "trashed_at" IS NOT NULL;

-- CreateIndex
CREATE INDEX "article_trashed_by_id_idx" ON "article"("trashed_by_id");

-- DropForeignKey
ALTER TABLE "publication" DROP CONSTRAINT "publication_revision_id_translation_id_fkey";

-- DropForeignKey
ALTER TABLE "publication" DROP CONSTRAINT "publication_translation_id_fkey";

-- DropForeignKey
ALTER TABLE "withdrawal" DROP CONSTRAINT "withdrawal_translation_id_fkey";

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_trashed_by_id_fkey" FOREIGN KEY ("trashed_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "concealed_revision" ADD CONSTRAINT "concealed_revision_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "concealed_revision" ADD CONSTRAINT "concealed_revision_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_translation_id_fkey" FOREIGN KEY ("translation_id") REFERENCES "translation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_revision_id_translation_id_fkey" FOREIGN KEY ("revision_id", "translation_id") REFERENCES "revision"("id", "translation_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "withdrawal" ADD CONSTRAINT "withdrawal_translation_id_fkey" FOREIGN KEY ("translation_id") REFERENCES "translation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "article" ADD CONSTRAINT "article_trashed" CHECK (("trashed_at" IS NULL) = ("trashed_by_id" IS NULL));

-- An act is kept as long as what it was done to. What is deleted for ever takes its acts along; the timeline keeps what became of it.
CREATE FUNCTION keep_act() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "translation" WHERE "id" = OLD."translation_id") THEN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN OLD;
END $$;
DROP TRIGGER "publication_immutable" ON "publication";
CREATE TRIGGER "publication_immutable" BEFORE UPDATE ON "publication" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "publication_kept" BEFORE DELETE ON "publication" FOR EACH ROW EXECUTE FUNCTION keep_act();
DROP TRIGGER "withdrawal_immutable" ON "withdrawal";
CREATE TRIGGER "withdrawal_immutable" BEFORE UPDATE ON "withdrawal" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "withdrawal_kept" BEFORE DELETE ON "withdrawal" FOR EACH ROW EXECUTE FUNCTION keep_act();

-- Nothing public is in the trash, and nothing in the trash becomes public.
CREATE FUNCTION keep_trash_private() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "translation" t JOIN "article" a ON a."id" = t."article_id"
      WHERE a."id" = coalesce((to_jsonb(NEW) ->> 'article_id')::uuid, NEW."id") AND a."trashed_at" IS NOT NULL AND t."status" = 'published') THEN
    RAISE EXCEPTION 'an article in the trash is not public' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "article_trash_private" AFTER UPDATE OF "trashed_at" ON "article" FOR EACH ROW EXECUTE FUNCTION keep_trash_private();
CREATE TRIGGER "translation_trash_private" AFTER UPDATE OF "status" ON "translation" FOR EACH ROW
  WHEN (NEW."status" = 'published' AND OLD."status" <> 'published') EXECUTE FUNCTION keep_trash_private();
