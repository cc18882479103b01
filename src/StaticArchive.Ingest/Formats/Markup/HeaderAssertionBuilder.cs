using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Markup;

/// <summary>Collects what the elements of an XML header state of their paper.</summary>
/// <param name="rule">The rule that the assertions name, such as <c>TEI header</c>.</param>
/// <param name="rank">How far they are trusted.</param>
internal sealed class HeaderAssertionBuilder(SourceFile file, string rule, int rank)
{
    private readonly List<MetadataAssertion> _assertions = [];

    /// <summary>The assertions, in the order in which they were added.</summary>
    public IReadOnlyList<MetadataAssertion> Assertions => _assertions;

    /// <summary>Adds the words of an element as the value of a field.</summary>
    public void Add(string field, MarkupElement? element) => Add(field, element, element.GetTextContent(file.Text));

    /// <summary>Adds a value that an element states; nothing where either is missing.</summary>
    public void Add(string field, MarkupElement? element, string? value)
    {
        if (element is not null && value is { Length: > 0 })
        {
            _assertions.Add(Create(field, element, value));
        }
    }

    /// <summary>Adds an assertion that has more to it than a value.</summary>
    public void Add(MetadataAssertion assertion) => _assertions.Add(assertion);

    /// <summary>An assertion at the place of an element.</summary>
    public MetadataAssertion Create(string field, MarkupElement element, string value) =>
        new(field, value, file.GetLocation(element.StartTag.Start), rule, rank);
}
