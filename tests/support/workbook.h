// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QProcess>
#include <QStandardPaths>
#include <QXmlStreamReader>

namespace atrium {

/// A workbook as its parts say it, read by unzip and an XML reader: by nothing that wrote it.
class Workbook {
public:
    [[nodiscard]] static bool canRead() { return !QStandardPaths::findExecutable(QStringLiteral("unzip")).isEmpty(); }

    explicit Workbook(const QString &file)
        : m_file(file)
    {
        readStrings();
    }
    [[nodiscard]] QByteArray part(const QString &name) const
    {
        QProcess unzip;
        unzip.start(QStringLiteral("unzip"), {QStringLiteral("-p"), m_file, name});
        return unzip.waitForFinished() && unzip.exitCode() == 0 ? unzip.readAllStandardOutput() : QByteArray();
    }
    [[nodiscard]] QStringList sheetNames() const
    {
        QStringList names;
        QXmlStreamReader xml(part(QStringLiteral("xl/workbook.xml")));
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1StringView("sheet"))
                names << xml.attributes().value(QLatin1StringView("name")).toString();
        }
        return names;
    }
    struct Cell {
        QString type {}; ///< "s": a text; empty: a number
        QString text {}; ///< a number's digits as they are written
        bool formula {};
        int style {};
    };
    /// By "A1"; number from 1.
    [[nodiscard]] QHash<QString, Cell> sheet(int number) const
    {
        QHash<QString, Cell> cells;
        QXmlStreamReader xml(part(QStringLiteral("xl/worksheets/sheet%1.xml").arg(number)));
        QString at;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == QLatin1StringView("c")) {
                at = xml.attributes().value(QLatin1StringView("r")).toString();
                cells[at].type = xml.attributes().value(QLatin1StringView("t")).toString();
                cells[at].style = xml.attributes().value(QLatin1StringView("s")).toInt();
            } else if (xml.name() == QLatin1StringView("f")) {
                cells[at].formula = true;
            } else if (xml.name() == QLatin1StringView("v")) {
                const QString value = xml.readElementText();
                cells[at].text = cells[at].type == QLatin1StringView("s") ? m_strings.value(value.toInt()) : value;
            }
        }
        return cells;
    }

private:
    void readStrings()
    {
        QXmlStreamReader xml(part(QStringLiteral("xl/sharedStrings.xml")));
        while (!xml.atEnd()) {
            const auto token = xml.readNext();
            if (token == QXmlStreamReader::StartElement && xml.name() == QLatin1StringView("si"))
                m_strings << QString();
            else if (token == QXmlStreamReader::Characters && !m_strings.isEmpty())
                m_strings.last() += xml.text();
        }
    }

    QString m_file;
    QStringList m_strings;
};

} // namespace atrium
