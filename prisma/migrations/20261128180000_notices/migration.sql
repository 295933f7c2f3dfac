-- AlterTable
ALTER TABLE "user" ADD COLUMN     "unmailed" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateTable
CREATE TABLE "notice" (
    "id" UUID NOT NULL,
    "user_id" TEXT NOT NULL,
    "kind" VARCHAR(40) NOT NULL,
    "article_id" UUID,
    "locale" "locale",
    "doer_id" TEXT,
    "data" JSONB NOT NULL DEFAULT '{}',
    "at" TIMESTAMPTZ(3) NOT NULL,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "letter" (
    "id" UUID NOT NULL,
    "recipient" VARCHAR(320) NOT NULL,
    "user_id" TEXT,
    "locale" "locale" NOT NULL,
    "subject" VARCHAR(400) NOT NULL,
    "contents" JSONB NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "due" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "failure" VARCHAR(300),

    CONSTRAINT "letter_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "notice_user_id_at_id_idx" ON "notice"("user_id", "at" DESC, "id");

-- What the desk counts on every page is what is unread: little, however long the list of what was read.
CREATE INDEX "notice_user_id_kind_idx" ON "notice"("user_id", "kind") WHERE "read_at" IS NULL;

-- CreateIndex
CREATE INDEX "notice_article_id_idx" ON "notice"("article_id");

-- CreateIndex
CREATE INDEX "notice_doer_id_idx" ON "notice"("doer_id");

-- CreateIndex
CREATE INDEX "letter_due_id_idx" ON "letter"("due", "id");

-- CreateIndex
CREATE INDEX "letter_user_id_idx" ON "letter"("user_id");

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_doer_id_fkey" FOREIGN KEY ("doer_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "letter" ADD CONSTRAINT "letter_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "user" ALTER COLUMN "unmailed" SET NOT NULL;
