-- Worth nothing after a crash, and written every few seconds: not in the write-ahead log.
-- CreateTable
CREATE UNLOGGED TABLE "presence" (
    "screen_id" VARCHAR(40) NOT NULL,
    "article_id" UUID NOT NULL,
    "user_id" TEXT NOT NULL,
    "part" VARCHAR(6),
    "block" VARCHAR(40),
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "presence_pkey" PRIMARY KEY ("screen_id")
);

-- CreateIndex
CREATE INDEX "presence_article_id_idx" ON "presence"("article_id");

-- CreateIndex
CREATE INDEX "presence_user_id_idx" ON "presence"("user_id");

-- CreateIndex
CREATE INDEX "presence_seen_at_idx" ON "presence"("seen_at");

-- AddForeignKey
ALTER TABLE "presence" ADD CONSTRAINT "presence_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "presence" ADD CONSTRAINT "presence_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;
