/* starve.h - memory that runs out where a test wants it to: linked with --wrap, see tests/CMakeLists.txt.
 *
 * A site is a place in our own code that allocates, by its address; sites are numbered as they are first reached. */
#ifndef STARVE_H
#define STARVE_H
#include <stdbool.h>

/* The call number `call`, from 1 on, of the site is to fail; counting begins anew. site -1: none. */
void starve(long site, long call);
bool starved(void);           /* whether it has */
long starve_sites(void);      /* so far */
long starve_calls(long site); /* since the counting began */
#endif
