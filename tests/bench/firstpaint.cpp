// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// firstpaint RUNS CASE SIDE COMMAND...: milliseconds from starting a program to the first moment at which rows of text are on the screen,
// looked at from outside. Prints one line `CASE TAB SIDE TAB ms TAB value` a run.
//
// Rows are dark pixels in the place of the list: skeleton rows and an empty pane have none. X11 only; meant for a bare Xvfb, in the
// light theme.

#include <X11/Xlib.h>
#include <X11/Xutil.h>

#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <vector>

namespace {

using Moment = std::chrono::steady_clock::time_point;
using namespace std::chrono_literals;

constexpr int leastWidth = 400;
constexpr int leastHeight = 300;
constexpr auto patience = 30s;
constexpr auto pollEvery = 2ms;
// Below the frame and the pane's head, right of the rail: inside the list at any size the window may have.
constexpr int listX = 100;
constexpr int listY = 180;
constexpr int listWidth = 280;
constexpr int listHeight = 300;
constexpr int darkBelow = 110; // of 255; text is darker, skeletons and borders are lighter
constexpr int leastDark = 1500; // pixels: a full list has 3,500, the sentence of an empty one 850, skeletons none

int ignoreErrors(Display *, XErrorEvent *)
{
    return 0; // a window may go while it is being looked at
}

/// The mapped top-level window that is large enough to be the program's; 0 when there is none yet.
Window mainWindow(Display *display)
{
    Window root = 0;
    Window parent = 0;
    Window *children = nullptr;
    unsigned count = 0;
    Window found = 0;
    if (!XQueryTree(display, DefaultRootWindow(display), &root, &parent, &children, &count))
        return 0;
    for (unsigned i = 0; i < count; ++i) {
        XWindowAttributes about {};
        if (XGetWindowAttributes(display, children[i], &about) && about.map_state == IsViewable && about.width >= leastWidth
            && about.height >= leastHeight)
            found = children[i];
    }
    if (children)
        XFree(children);
    return found;
}

bool showsRows(Display *display, Window window)
{
    XWindowAttributes about {};
    if (!XGetWindowAttributes(display, window, &about) || about.width < listX + listWidth || about.height < listY + listHeight)
        return false;
    XImage *image = XGetImage(display, window, listX, listY, listWidth, listHeight, AllPlanes, ZPixmap);
    if (!image)
        return false;
    int dark = 0;
    for (int y = 0; y < listHeight; ++y) {
        for (int x = 0; x < listWidth; ++x) {
            const unsigned long pixel = XGetPixel(image, x, y);
            const auto red = static_cast<int>((pixel >> 16) & 0xff);
            const auto green = static_cast<int>((pixel >> 8) & 0xff);
            const auto blue = static_cast<int>(pixel & 0xff);
            dark += (red * 3 + green * 6 + blue) / 10 < darkBelow;
        }
    }
    XDestroyImage(image);
    return dark >= leastDark && dark < listWidth * listHeight / 2; // a black window is not painted yet
}

/// Milliseconds, or negative when the program ended or nothing appeared.
double measure(Display *display, char *const command[])
{
    const Moment start = std::chrono::steady_clock::now();
    const pid_t child = fork();
    if (child == 0) {
        execvp(command[0], command);
        std::perror(command[0]);
        _exit(127);
    }
    if (child < 0)
        return -1;
    double took = -1;
    int status = 0;
    bool ended = false;
    while (!ended && took < 0 && std::chrono::steady_clock::now() - start < patience) {
        const Window window = mainWindow(display);
        if (window && showsRows(display, window))
            took = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
        else
            usleep(std::chrono::microseconds(pollEvery).count());
        ended = waitpid(child, &status, WNOHANG) == child;
    }
    for (int i = 0; !ended && i < 500; ++i) {
        kill(child, i < 400 ? SIGTERM : SIGKILL);
        usleep(10'000);
        ended = waitpid(child, &status, WNOHANG) == child;
    }
    while (mainWindow(display))
        usleep(1'000);
    return took;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc < 5) {
        std::fputs("usage: firstpaint RUNS CASE SIDE COMMAND...\n", stderr);
        return 2;
    }
    Display *display = XOpenDisplay(nullptr);
    if (!display) {
        std::fputs("firstpaint: there is no X display\n", stderr);
        return 1;
    }
    XSetErrorHandler(ignoreErrors);
    for (int run = 0; run < std::atoi(argv[1]); ++run) {
        const double took = measure(display, argv + 4);
        if (took < 0) {
            std::fprintf(stderr, "firstpaint: %s showed no rows\n", argv[4]);
            XCloseDisplay(display);
            return 1;
        }
        std::printf("%s\t%s\tms\t%.2f\n", argv[2], argv[3], took);
        std::fflush(stdout);
    }
    XCloseDisplay(display);
    return 0;
}
