// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/profilefolder.h"

#include "app/composition.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryFile>

namespace atrium {

using namespace Qt::StringLiterals;

ProfileFolder::ProfileFolder(const Arguments &arguments)
    : m_isDemo(arguments.demo)
    , m_profile(arguments.profile)
    , m_dataFolder(arguments.dataFolder)
{
}

QString ProfileFolder::prepare()
{
    if (m_isDemo) {
        if (QString problem = makeDemo(); !problem.isEmpty())
            return problem;
        m_path = m_demo->path();
    } else {
        const QString base = m_dataFolder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
                                                    : QDir(m_dataFolder).absolutePath();
        m_path = base + u'/' + m_profile;
    }
    const auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!QDir().mkpath(m_path) || !QFile::setPermissions(m_path, ownerOnly) || !QTemporaryFile(m_path + u"/try"_s).open())
        return unusable();
    return {};
}

QString ProfileFolder::unusable() const
{
    return Composition::tr("The data folder %1 cannot be used: it is not possible to write there. Choose another one with --data.")
        .arg(m_path);
}

QString ProfileFolder::makeDemo()
{
    if (m_demo)
        return {};
    // Where --data says, if it does; and gone with the demo there, too.
    if (m_isDemo && !m_dataFolder.isEmpty() && QDir().mkpath(m_dataFolder))
        m_demo = std::make_unique<QTemporaryDir>(QDir(m_dataFolder).absoluteFilePath(u"demo-XXXXXX"_s));
    else
        m_demo = std::make_unique<QTemporaryDir>();
    if (m_demo->isValid())
        return {};
    const QString reason = m_demo->errorString();
    m_demo.reset();
    return Composition::tr("The demo needs a temporary folder and got none: %1").arg(reason);
}

} // namespace atrium
