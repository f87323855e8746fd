// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/detailsdialog.h"

#include "ui/common/button.h"
#include "ui/common/clipboard.h"
#include "ui/common/humantext.h"
#include "ui/common/plainlabel.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialog>
#include <QEvent>
#include <QPlainTextEdit>

#include <functional>
#include <utility>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

struct DetailsDialog {
    Q_DECLARE_TR_FUNCTIONS(atrium::DetailsDialog)
};

QString remoteWords(const QString &remote)
{
    const QString title = DetailsDialog::tr("In the words of the server:");
    return title + u'\n' + remote;
}

QString factsOf(const ApiError &error)
{
    QStringList lines;
    lines << (error.httpStatus > 0 ? DetailsDialog::tr("HTTP status: %1").arg(error.httpStatus)
                                   : DetailsDialog::tr("HTTP status: no answer"));
    if (!error.requestId.isEmpty())
        lines << DetailsDialog::tr("Request id: %1").arg(error.requestId);
    for (const FieldError &field : error.fields)
        lines << DetailsDialog::tr("Field %1: %2").arg(field.path, field.symbol);
    if (!error.detail.isEmpty())
        lines << QString() << remoteWords(error.detail);
    return lines.join(u'\n');
}

/// What it says is made anew in another language: as far as we said it.
class DetailsWindow : public QDialog {
public:
    DetailsWindow(QWidget *parent, std::function<QString()> sentence, std::function<QString()> facts)
        : QDialog(parent)
        , m_sentenceText(std::move(sentence))
        , m_factsText(std::move(facts))
        , m_sentence(new PlainLabel({}, Type::Strong, this))
        , m_facts(new QPlainTextEdit(this))
        , m_copy(new Button(Button::Plain, {}, u"detailsCopy"_s, this))
        , m_close(new Button(Button::Plain, {}, u"detailsClose"_s, this))
    {
        setAttribute(Qt::WA_DeleteOnClose);
        setObjectName(u"detailsDialog"_s);
        const Density &d = density();
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(d.padXl, d.padXl, d.padXl, d.padL);
        column->setSpacing(d.pad);
        m_sentence->setObjectName(u"detailsSentence"_s);
        m_sentence->setWordWrap(true);
        column->addWidget(m_sentence);
        m_facts->setObjectName(u"detailsFacts"_s);
        m_facts->setReadOnly(true);
        m_facts->setTabChangesFocus(true);
        m_facts->document()->setDocumentMargin(d.padS);
        m_facts->setMinimumSize(m_facts->fontMetrics().averageCharWidth() * 70, 8 * lineHeight(Type::Body));
        column->addWidget(m_facts, 1);
        auto *row = new QHBoxLayout;
        row->setSpacing(d.padS);
        column->addLayout(row);
        m_copy->setIconName(u"copy"_s);
        row->addWidget(m_copy);
        row->addStretch();
        row->addWidget(m_close);
        connect(m_copy, &Button::clicked, this, [this] {
            const QString all = m_sentence->text() + u"\n\n"_s + m_facts->toPlainText();
            copyText(all);
        });
        connect(m_close, &Button::clicked, this, &QDialog::close);
        reword();
        m_close->setFocus();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QDialog::changeEvent(event);
        if (event->type() == QEvent::LanguageChange)
            reword();
    }

private:
    void reword()
    {
        setWindowTitle(DetailsDialog::tr("Details"));
        m_sentence->setText(m_sentenceText());
        m_facts->setAccessibleName(DetailsDialog::tr("What is known about the failure"));
        m_facts->setPlainText(m_factsText());
        m_copy->setText(DetailsDialog::tr("Copy"));
        m_close->setText(DetailsDialog::tr("Close"));
    }

    std::function<QString()> m_sentenceText;
    std::function<QString()> m_factsText;
    PlainLabel *m_sentence;
    QPlainTextEdit *m_facts;
    Button *m_copy;
    Button *m_close;
};

} // namespace

void showDetails(QWidget *parent, const ApiError &error)
{
    auto *dialog = new DetailsWindow(
        parent, [error] { return sentenceFor(error); }, [error] { return factsOf(error); });
    dialog->show();
    dialog->activateWindow();
}

void showDetails(QWidget *parent, const QString &sentence, const QString &remote)
{
    auto *dialog = new DetailsWindow(
        parent, [sentence] { return sentence; }, [remote] { return remoteWords(remote); });
    dialog->show();
    dialog->activateWindow();
}

} // namespace atrium
