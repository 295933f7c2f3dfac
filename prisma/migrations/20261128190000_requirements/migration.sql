-- The reason that was kept for facts alone is now kept for every requirement; until now it was always one of facts.
ALTER TABLE "publication" RENAME COLUMN "facts_reason" TO "override_reason";
ALTER TABLE "publication" ADD COLUMN     "overridden" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "warnings" TEXT[] DEFAULT ARRAY[]::TEXT[];
-- Not by UPDATE: the acts are immutable.
ALTER TABLE "publication" ALTER COLUMN "overridden" TYPE TEXT[]
  USING CASE WHEN "override_reason" = '' THEN ARRAY[]::TEXT[] ELSE ARRAY['facts'] END;

-- AlterTable
ALTER TABLE "settings" ADD COLUMN     "requirement_levels" JSONB NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "translation" ADD COLUMN     "embargo_until" TIMESTAMPTZ(3);
