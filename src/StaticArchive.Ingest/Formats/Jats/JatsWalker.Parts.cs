using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Formats.Markup;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Formats.Jats;

/// <content>Chapters of a book and what is printed with an article: parts with a record of their own.</content>
internal sealed partial class JatsWalker
{
    private static readonly HashSet<string> RecordNumbers = WordList.ParseSet(
        "article-id book-part-id pub-date date fpage lpage elocation-id page-range volume issue self-uri counts "
            + "custom-meta-group related-article related-object copyright-statement copyright-year copyright-holder "
            + "license"
    );

    // Parts around this place; what the record of one states is not the record of the whole.
    private int _parts;

    private void VisitPart(MarkupElement part)
    {
        if (part.Parent?.Name == "book-part-wrapper")
        {
            VisitPlace(part);
            return;
        }

        _parts++;
        _depth++;
        VisitPlace(part);
        _depth--;
        _parts--;
    }

    /// <summary>
    /// A statement of a header. Of that of a part a reader needs who wrote it; its numbers and dates are set aside.
    /// </summary>
    private void VisitStatement(MarkupElement element)
    {
        var content = ReadContent(element);
        var field = PaperFieldNames.Parse(JatsHeaderReader.FindField(element));
        var draft = new Draft(BlockKind.Metadata, content)
        {
            Extent = content.Source,
            Field = _parts > 0 ? null : field ?? PaperField.Note,
            IsMarkedUp = true,
        };
        Add(_parts == 0 || !RecordNumbers.Contains(element.Name) ? draft : draft.AsParatext("record of the part"));
    }

    /// <summary>The contents of a book, which its page makes anew.</summary>
    private void VisitContents(MarkupElement contents)
    {
        var outer = Reason;
        Reason = outer ?? "table of contents";
        VisitPlace(contents);
        Reason = outer;
    }

    /// <summary>The title of the paper, or the heading of a chapter, with its number before it.</summary>
    private void VisitTitle(MarkupElement title)
    {
        if (title == _title)
        {
            Add(
                new Draft(BlockKind.Heading, ReadContent(title))
                {
                    Extent = title.StartTag,
                    Level = 1,
                    IsTitle = true,
                    IsMarkedUp = true,
                }
            );
            _hasTitle = true;
        }
        else if (_parts > 0)
        {
            AddHeading(title);
        }
        else
        {
            VisitStatement(title);
        }
    }

    private bool IsTitleOfPart(MarkupElement heading) =>
        _parts > 0 && (heading.Parent!.Name == "title-group" || JatsElementClassifier.IsPart(heading.Parent.Name));
}
