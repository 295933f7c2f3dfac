-- CreateTable
CREATE TABLE "user_unit" (
    "user_id" TEXT NOT NULL,
    "unit_id" UUID NOT NULL,

    CONSTRAINT "user_unit_pkey" PRIMARY KEY ("user_id","unit_id")
);

-- CreateIndex
CREATE INDEX "user_unit_unit_id_idx" ON "user_unit"("unit_id");

-- AddForeignKey
ALTER TABLE "user_unit" ADD CONSTRAINT "user_unit_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "user_unit" ADD CONSTRAINT "user_unit_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
