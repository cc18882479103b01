using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Markup;

/// <content>Inline content: marks, labels, words.</content>
internal abstract partial class MarkupWalker
{
    private void VisitInlines(MarkupElement element)
    {
        MarkupNode? previous = null;
        foreach (var child in element.Children)
        {
            VisitInline(child, previous);
            previous = child;
        }
    }

    private void VisitMark(MarkupElement element)
    {
        if (GetMark(element) is not { } mark)
        {
            VisitInlines(element);
            return;
        }

        _pending.Open(mark.Kind, mark.Target);
        VisitInlines(element);
        _pending.Close(mark.Kind);
    }

    private void VisitInline(MarkupNode node, MarkupNode? previous)
    {
        if (node is MarkupText text)
        {
            ConsumeText(text);
            return;
        }

        var element = (MarkupElement)node;
        CollectPicture(element);
        var role = GetRole(element);
        switch (role)
        {
            case ElementRole.Hidden:
                VisitHidden(element);
                return;
            case ElementRole.LineBreak when IsWithinWord(element):
                _pending.DropBlank();
                return;
            case ElementRole.LineBreak:
                _pending.AppendBreak(element.StartTag);
                return;
            default:
                SeparateWords(element, role, previous as MarkupElement);
                break;
        }

        var nothingYet = _pending.Length == 0 || _onlyLabel;
        VisitMark(element);
        if (role is not (ElementRole.Inline or ElementRole.SeparatedInline))
        {
            _pending.AppendBlank(element.StartTag);
        }

        _onlyLabel = role == ElementRole.Label && nothingYet && _pending.Length > 0;
        OnInlineConsumed(element);
    }

    /// <summary>The place of a note that is read elsewhere, or a sign.</summary>
    private void VisitHidden(MarkupElement element)
    {
        if (FindNoteKey(element) is { } key)
        {
            _pending.AddPoint(MarkKind.NoteReference, key);
        }
        else if (FindSign(element) is { } sign)
        {
            _pending.AppendReplaced(sign, element.StartTag);
            OnInlineConsumed(element);
        }
    }

    /// <summary>
    /// Puts a blank between the words of two adjacent elements; where text stands between them, its own white space
    /// counts.
    /// </summary>
    private void SeparateWords(MarkupElement element, ElementRole role, MarkupElement? previous)
    {
        var parts = role switch
        {
            ElementRole.Inline => previous is not null && GetRole(previous) == ElementRole.SeparatedInline,
            ElementRole.SeparatedInline => previous is not null,
            _ => true,
        };
        if (parts)
        {
            _pending.AppendBlank(element.StartTag);
        }
    }

    private void ConsumeText(MarkupText text)
    {
        if (text.IsConsumed)
        {
            return;
        }

        text.IsConsumed = true;
        if (CanOmitSemicolon && !text.IsLiteral)
        {
            InlineHtmlReader.AppendDecoded(_pending, Source, text.Span, canOmitSemicolon: true);
        }
        else
        {
            InlineHtmlReader.AppendDecoded(_pending, Source, text);
        }

        _onlyLabel &= Source.AsSpan(text.Span.Start, text.Span.Length).IsWhiteSpace();
    }
}
