#ifndef LINES_H
#define LINES_H

#include <stdio.h>
#include <string.h>

enum { MAXIMUM_LINES = 128, LINE_ROOM = 1024 };

/* The lines of the file at `path`, without their ends. How many there are. */
static int read_lines(const char *path, char lines[MAXIMUM_LINES][LINE_ROOM])
{
    FILE *file = fopen(path, "r");
    int count = 0;
    if (file == NULL) return 0;
    while (count < MAXIMUM_LINES && fgets(lines[count], LINE_ROOM, file) != NULL) {
        lines[count][strcspn(lines[count], "\n")] = '\0';
        count++;
    }
    fclose(file);
    return count;
}

#endif
