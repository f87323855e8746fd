// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

/// What the file of a language translates, each with whatever stands for its placeholders.
class Dictionary {
public:
    explicit Dictionary(const QString &language)
    {
        QFile file(QStringLiteral(ATRIUM_SOURCE_DIR "/resources/translations/atrium_%1.ts").arg(language));
        if (!file.open(QIODevice::ReadOnly))
            return;
        QXmlStreamReader xml(&file);
        QString source;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == "source"_L1)
                source = xml.readElementText();
            else if (xml.name() == "translation"_L1 && xml.attributes().value("type"_L1).isEmpty())
                add(source, xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed());
        }
    }
    [[nodiscard]] bool isEmpty() const { return m_plain.isEmpty(); }
    /// The source of what is shown in English although there is a translation; empty: it is not.
    [[nodiscard]] QString untranslated(const QString &shown) const
    {
        const auto known = m_known.constFind(shown);
        return known != m_known.cend() ? *known : *m_known.insert(shown, lookUp(shown));
    }

private:
    [[nodiscard]] QString lookUp(const QString &shown) const
    {
        if (m_same.contains(shown))
            return {};
        if (m_plain.contains(shown))
            return shown;
        for (const auto &[source, pattern] : m_patterns) {
            if (pattern.match(shown).hasMatch())
                return source;
        }
        return {};
    }
    void add(const QString &source, const QString &translation)
    {
        static const QRegularExpression placeholder(u"%L?[0-9n]+"_s);
        if (translation == source) {
            m_same.insert(source); // of another context, too
            return;
        }
        if (!source.contains(placeholder)) {
            m_plain.insert(source);
            return;
        }
        QString pattern;
        QString letters;
        qsizetype at = 0;
        for (auto it = placeholder.globalMatch(source); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            letters += source.mid(at, match.capturedStart() - at);
            pattern += QRegularExpression::escape(source.mid(at, match.capturedStart() - at)) + u".+?"_s;
            at = match.capturedEnd();
        }
        letters += source.mid(at);
        pattern += QRegularExpression::escape(source.mid(at));
        static const QRegularExpression word(u"[A-Za-z]{4}"_s); // "%1, %2 for %3" would match much that is no English
        if (letters.contains(word))
            m_patterns.append({source, QRegularExpression(u"\\A"_s + pattern + u"\\z"_s)});
    }

    mutable QHash<QString, QString> m_known; // what was looked up: some hundred patterns take long
    QSet<QString> m_plain;
    QSet<QString> m_same;
    QList<std::pair<QString, QRegularExpression>> m_patterns;
};

/// Everything a person sees or hears of a widget.
inline QStringList wordsOf(const QWidget *widget)
{
    QStringList words {widget->accessibleName(), widget->accessibleDescription(), widget->toolTip()};
    if (widget->isWindow())
        words << widget->windowTitle();
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        words << label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        words << button->text();
    if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
        words << edit->placeholderText();
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget))
        words << edit->placeholderText();
    if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
        for (int i = 0; i < box->count(); ++i)
            words << box->itemText(i);
    }
    if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model()) {
        const QAbstractItemModel *model = view->model();
        for (int column = 0; column < model->columnCount(); ++column) {
            words << model->headerData(column, Qt::Horizontal).toString();
            for (int row = 0; row < std::min(20, model->rowCount()); ++row)
                words << model->index(row, column).data(Qt::DisplayRole).toString()
                      << model->index(row, column).data(Qt::AccessibleTextRole).toString();
        }
    }
    const auto actions = widget->actions();
    for (const QAction *action : actions)
        words << action->text();
    words.removeAll(QString());
    words.removeDuplicates();
    return words;
}

/// Of every widget that is in a window in view, whatever pane is the one shown.
inline QStringList englishLeft(const Dictionary &dictionary)
{
    QStringList left;
    const QWidgetList all = QApplication::allWidgets();
    for (const QWidget *widget : all) {
        if (!widget->window()->isVisible() || widget->objectName() == "announcer"_L1) // it holds what was said last
            continue;
        if (widget->objectName() == "snippetList"_L1 || widget->objectName() == "paletteList"_L1) // texts of people
            continue;
        const QStringList words = wordsOf(widget);
        for (const QString &shown : words) {
            if (const QString source = dictionary.untranslated(shown); !source.isEmpty())
                left << widget->objectName() + u": \""_s + shown + u'"' + (shown == source ? QString() : u" as "_s + source);
        }
    }
    return left;
}

} // namespace atrium
