-- AlterTable
ALTER TABLE "settings" ADD COLUMN     "tone_style" VARCHAR(10) NOT NULL DEFAULT 'older';

ALTER TABLE "settings" ADD CONSTRAINT "settings_tone_style" CHECK ("tone_style" IN ('older', 'newer'));
