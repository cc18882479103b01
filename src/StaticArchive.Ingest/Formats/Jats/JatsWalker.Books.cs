using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Formats.Markup;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Jats;

/// <content>Books of BITS: chapters with a record of their own, and the parts that chapters stand in.</content>
internal sealed partial class JatsWalker
{
    // Chapters around this one; what the record of one states is not the record of the book.
    private int _parts;

    private void VisitBookPart(MarkupElement part)
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
        _parts > 0 && (heading.Parent!.Name == "title-group" || JatsElementClassifier.IsBookPart(heading.Parent.Name));
}
