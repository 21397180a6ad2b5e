#ifndef CNCURSESW_H
#define CNCURSESW_H
#endif
