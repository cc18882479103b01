using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace StaticArchive.Ingest.Formats.Pdf.Layout.Opening;

/// <summary>A filter of streams that keeps within a budget.</summary>
internal sealed class LimitedFilter(IFilter inner, ExpansionBudget budget) : IFilter
{
    /// <inheritdoc/>
    public bool IsSupported => inner.IsSupported;

    /// <inheritdoc/>
    public Memory<byte> Decode(
        Memory<byte> input,
        DictionaryToken streamDictionary,
        IFilterProvider filterProvider,
        int filterIndex
    )
    {
        budget.ThrowIfExceeded();
        if (ExpandedLength.Measure(inner, input.Span) > ExpansionBudget.MaxStream)
        {
            budget.Cancel();
            budget.ThrowIfExceeded();
        }

        var output = inner.Decode(input, streamDictionary, filterProvider, filterIndex);
        budget.Count(output.Length);
        return output;
    }
}
