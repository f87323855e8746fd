// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/hardening.h"

#include <QFile>
#include <QString>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <exception>

namespace atrium {

namespace {

struct Cause {
    int signal;
    const char *word;
};
constexpr std::array causes {
    Cause {SIGSEGV, "SIGSEGV"}, Cause {SIGBUS, "SIGBUS"}, Cause {SIGFPE, "SIGFPE"}, Cause {SIGILL, "SIGILL"}, Cause {SIGABRT, "SIGABRT"}};

constexpr size_t pathMost = 4096;
char crashFile[pathMost]; // in the handler nothing may be made any more
char ownStack[64 * 1024]; // of the handler: an overflowing stack has no room for it

/// Text in a fixed buffer, by means that are safe in a signal handler.
class Line {
public:
    void add(const char *text)
    {
        for (; *text != '\0' && m_length < m_text.size(); ++text)
            m_text[m_length++] = *text;
    }
    void add(int number, int digits)
    {
        char text[12] = {};
        for (int i = digits - 1; i >= 0; --i) {
            text[i] = static_cast<char>('0' + number % 10);
            number /= 10;
        }
        add(text);
    }
    void writeTo(int file) const
    {
        // What cannot be written cannot be told either.
        [[maybe_unused]] const ssize_t written = write(file, m_text.data(), m_length);
    }

private:
    std::array<char, 200> m_text {};
    size_t m_length {};
};

void addTime(Line &line)
{
    // The program's clock is an object of its own, and none of ours can be trusted here.
    timespec now {};
    clock_gettime(CLOCK_REALTIME, &now);
    const std::chrono::sys_seconds at {std::chrono::seconds(now.tv_sec)};
    const auto day = std::chrono::floor<std::chrono::days>(at);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss time(at - day);
    line.add(static_cast<int>(date.year()), 4);
    line.add("-");
    line.add(static_cast<int>(static_cast<unsigned>(date.month())), 2);
    line.add("-");
    line.add(static_cast<int>(static_cast<unsigned>(date.day())), 2);
    line.add("T");
    line.add(static_cast<int>(time.hours().count()), 2);
    line.add(":");
    line.add(static_cast<int>(time.minutes().count()), 2);
    line.add(":");
    line.add(static_cast<int>(time.seconds().count()), 2);
    line.add("Z");
}

void crashed(int signal)
{
    Line line;
    line.add("atrium " ATRIUM_VERSION " was ended by ");
    for (const Cause &cause : causes) {
        if (cause.signal == signal)
            line.add(cause.word);
    }
    line.add(" at ");
    addTime(line);
    line.add(". Nothing that was in its memory is kept here.\n");
    line.writeTo(STDERR_FILENO);
    if (crashFile[0] != '\0') {
        const int file = open(crashFile, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
        if (file >= 0) {
            line.writeTo(file);
            close(file);
        }
    }
    // The handler was taken off when it was called: the program ends as it would have.
    raise(signal);
}

} // namespace

void hardenProcess()
{
#ifdef NDEBUG
    forbidDumps();
#endif
#ifndef ATRIUM_SANITIZED // whose own report says more
    writeCrashText();
#endif
}

void forbidDumps()
{
    const rlimit none {0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0);
}

void writeCrashText()
{
    stack_t stack {};
    stack.ss_sp = ownStack;
    stack.ss_size = sizeof ownStack;
    sigaltstack(&stack, nullptr);
    struct sigaction action { };
    action.sa_handler = crashed;
    // NODEFER, so that raise() inside the handler is not put off until it returns to what crashed.
    action.sa_flags = static_cast<int>(SA_RESETHAND | SA_NODEFER | SA_ONSTACK);
    for (const Cause &cause : causes)
        sigaction(cause.signal, &action, nullptr);
    // The library's own way writes what the exception says, and that may be anything.
    std::set_terminate([] { std::abort(); });
}

void writeCrashTextInto(const QString &folder)
{
    const QByteArray name = QFile::encodeName(folder + QStringLiteral("/crash.txt"));
    if (static_cast<size_t>(name.size()) < pathMost)
        std::memcpy(crashFile, name.constData(), static_cast<size_t>(name.size()) + 1);
}

} // namespace atrium
