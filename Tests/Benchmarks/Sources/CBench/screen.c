#include "CBench.h"

#include <stdlib.h>
#include <vterm.h>

struct bench_screen {
    VTerm *terminal;
    VTermScreen *screen;
};

struct bench_screen *bench_screen_new(int rows, int columns)
{
    struct bench_screen *screen = malloc(sizeof *screen);
    if (screen == NULL) return NULL;
    screen->terminal = vterm_new(rows, columns);
    vterm_set_utf8(screen->terminal, 1);
    screen->screen = vterm_obtain_screen(screen->terminal);
    vterm_screen_enable_altscreen(screen->screen, 1);
    vterm_screen_reset(screen->screen, 1);
    return screen;
}

void bench_screen_free(struct bench_screen *screen)
{
    vterm_free(screen->terminal);
    free(screen);
}

void bench_screen_write(struct bench_screen *screen, const char *bytes, size_t count)
{
    vterm_input_write(screen->terminal, bytes, count);
}

size_t bench_screen_answers(struct bench_screen *screen, char *bytes, size_t room)
{
    return vterm_output_read(screen->terminal, bytes, room);
}

uint32_t bench_screen_cell(const struct bench_screen *screen, int row, int column)
{
    VTermScreenCell cell;
    VTermPos place = {.row = row, .col = column};
    if (!vterm_screen_get_cell(screen->screen, place, &cell)) return ' ';
    if (cell.chars[0] == (uint32_t)-1) return 0;
    return cell.chars[0] == 0 ? ' ' : cell.chars[0];
}
