/* The least that a program with ncurses does before a person sees a full screen: it opens the terminal, prints the
 * lines of a file, and waits for a key. */
#include "lines.h"

#include <curses.h>
#include <locale.h>

static char lines[MAXIMUM_LINES][LINE_ROOM];

int main(int count, char **arguments)
{
    int rows;
    if (count != 2) return 2;
    setlocale(LC_ALL, "");
    rows = read_lines(arguments[1], lines);
    initscr();
    raw();
    noecho();
    curs_set(0);
    for (int row = 0; row < rows && row < LINES; row++) mvaddstr(row, 0, lines[row]);
    refresh();
    getch();
    endwin();
    return 0;
}
