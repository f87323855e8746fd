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
#include <QPlainTextEdit>

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

void open(QWidget *parent, const QString &sentenceText, const QString &factsText)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"detailsDialog"_s);
    dialog->setWindowTitle(DetailsDialog::tr("Details"));
    const Density &d = density();
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(d.padXl, d.padXl, d.padXl, d.padL);
    column->setSpacing(d.pad);
    auto *sentence = new PlainLabel(sentenceText, Type::Strong, dialog);
    sentence->setObjectName(u"detailsSentence"_s);
    sentence->setWordWrap(true);
    column->addWidget(sentence);
    auto *facts = new QPlainTextEdit(dialog);
    facts->setObjectName(u"detailsFacts"_s);
    facts->setAccessibleName(DetailsDialog::tr("What is known about the failure"));
    facts->setReadOnly(true);
    facts->setTabChangesFocus(true);
    facts->setPlainText(factsText);
    facts->document()->setDocumentMargin(d.padS);
    facts->setMinimumSize(facts->fontMetrics().averageCharWidth() * 70, 8 * lineHeight(Type::Body));
    column->addWidget(facts, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(d.padS);
    column->addLayout(row);
    auto *copy = new Button(Button::Plain, DetailsDialog::tr("Copy"), u"detailsCopy"_s, dialog);
    copy->setIconName(u"copy"_s);
    auto *close = new Button(Button::Plain, DetailsDialog::tr("Close"), u"detailsClose"_s, dialog);
    row->addWidget(copy);
    row->addStretch();
    row->addWidget(close);
    QObject::connect(copy, &Button::clicked, dialog, [facts, sentence] {
        const QString all = sentence->text() + u"\n\n"_s + facts->toPlainText();
        copyText(all);
    });
    QObject::connect(close, &Button::clicked, dialog, &QDialog::close);
    close->setFocus();
    dialog->show();
}

} // namespace

void showDetails(QWidget *parent, const ApiError &error)
{
    open(parent, sentenceFor(error), factsOf(error));
}

void showDetails(QWidget *parent, const QString &sentence, const QString &remote)
{
    open(parent, sentence, remoteWords(remote));
}

} // namespace atrium
