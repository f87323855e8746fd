// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/machine.h"

#include <QFile>

#include <thread>

namespace atrium::bench {

using namespace Qt::StringLiterals;

Machine Machine::here()
{
    Machine machine;
    machine.cores = static_cast<int>(std::thread::hardware_concurrency());
    machine.cpu = u"unknown CPU"_s;
    if (QFile info(u"/proc/cpuinfo"_s); info.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : info.readAll().split('\n')) {
            if (line.startsWith("model name")) {
                machine.cpu = QString::fromLatin1(line.mid(line.indexOf(':') + 1)).simplified();
                break;
            }
        }
    }
    machine.qt = QString::fromLatin1(qVersion());
    machine.compiler = QStringLiteral(ATRIUM_COMPILER);
    machine.buildType = QStringLiteral(ATRIUM_BUILD_TYPE);
    return machine;
}

QString Machine::line() const
{
    return u"%1 cores, %2, Qt %3, %4, %5"_s.arg(QString::number(cores), cpu, qt, compiler, buildType);
}

} // namespace atrium::bench
