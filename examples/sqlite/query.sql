CREATE TABLE measured (x1 REAL, x2 REAL);
INSERT INTO measured VALUES (-0.5, 0.3), (-0.7, 0.1), (2, 2), (NULL, 1);
SELECT x1, x2, log_prob('points', x1, x2) AS density FROM measured ORDER BY density;
