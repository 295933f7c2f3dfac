-- CreateTable
CREATE TABLE "related_dismissal" (
    "article_id" UUID NOT NULL,
    "other_id" UUID NOT NULL,
    "actor_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "related_dismissal_pkey" PRIMARY KEY ("article_id","other_id")
);

-- CreateIndex
CREATE INDEX "related_dismissal_other_id_idx" ON "related_dismissal"("other_id");

-- CreateIndex
CREATE INDEX "related_dismissal_actor_id_idx" ON "related_dismissal"("actor_id");

-- AddForeignKey
ALTER TABLE "related_dismissal" ADD CONSTRAINT "related_dismissal_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "related_dismissal" ADD CONSTRAINT "related_dismissal_other_id_fkey" FOREIGN KEY ("other_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "related_dismissal" ADD CONSTRAINT "related_dismissal_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
