// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/writefile.h"

#include "ui/common/elsewhere.h"

#include <QSaveFile>

namespace atrium {

void writeFile(const QString &file, Bytes bytes, QObject *context, std::function<void(bool)> done)
{
    elsewhere<bool>(
        [file, bytes = std::move(bytes)] {
            const QByteArray all = bytes();
            QSaveFile out(file);
            return !all.isEmpty() && out.open(QIODevice::WriteOnly) && out.write(all) == all.size() && out.commit();
        },
        context, std::move(done));
}

} // namespace atrium
