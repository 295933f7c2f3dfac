-- PostgreSQL keeps the plan of a function's statement for the session. One made while nothing was published yet read the whole
-- table for each article, which for a whole archive is its square.
ALTER FUNCTION search_refresh(uuid) SET enable_seqscan = off;
