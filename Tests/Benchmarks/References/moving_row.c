/* The least that a program with ncurses does for a key: it moves a highlight from one row to the next, over the lines of
 * a file. q ends it. */
#include "lines.h"

#include <curses.h>
#include <locale.h>

static char lines[MAXIMUM_LINES][LINE_ROOM];

static void draw(int row, int highlighted)
{
    attrset(highlighted ? A_REVERSE : A_NORMAL);
    mvaddstr(row, 0, lines[row]);
}

int main(int count, char **arguments)
{
    int rows, row = 0, key;
    if (count != 2) return 2;
    setlocale(LC_ALL, "");
    rows = read_lines(arguments[1], lines);
    initscr();
    raw();
    noecho();
    curs_set(0);
    if (rows > LINES) rows = LINES;
    for (int line = 0; line < rows; line++) draw(line, line == row);
    refresh();
    while ((key = getch()) != 'q' && key != ERR) {
        int next = key == 'j' && row + 1 < rows ? row + 1 : key == 'k' && row > 0 ? row - 1 : row;
        draw(row, 0);
        row = next;
        draw(row, 1);
        refresh();
    }
    endwin();
    return 0;
}
