// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/settingsfile.h"

#include <QSettings>

namespace atrium {

using namespace Qt::StringLiterals;

SettingsFile::SettingsFile(const QString &file)
    : m_file(std::make_unique<QSettings>(file, QSettings::IniFormat))
{
    const QStringList keys = m_file->allKeys();
    m_read.reserve(keys.size());
    for (const QString &key : keys)
        m_read.insert(key, m_file->value(key));
    m_file->moveToThread(&m_thread);
    m_thread.setObjectName(u"settings"_s);
    m_thread.start();
}

SettingsFile::~SettingsFile()
{
    // Behind all that was asked for.
    QMetaObject::invokeMethod(
        m_file.get(),
        [file = m_file.get()] {
            file->sync();
            QThread::currentThread()->quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

void SettingsFile::write(const QString &path, const QVariant &value)
{
    // It gathers what comes and goes to the disk once its thread has nothing else to do.
    QMetaObject::invokeMethod(
        m_file.get(), [file = m_file.get(), path, value] { file->setValue(path, value); }, Qt::QueuedConnection);
}

void SettingsFile::remove(const QStringList &paths)
{
    QMetaObject::invokeMethod(
        m_file.get(),
        [file = m_file.get(), paths] {
            for (const QString &path : paths)
                file->remove(path);
        },
        Qt::QueuedConnection);
}

} // namespace atrium
