using StaticArchive.Ingest.Formats.Pdf.Layout.Words;

namespace StaticArchive.Ingest.Formats.Pdf.Layout.Regions;

/// <summary>White space between two columns.</summary>
/// <param name="Space">Where it is.</param>
/// <param name="Bands">The bands that it parts, downwards.</param>
/// <param name="First">Index of the first of them in the area.</param>
internal sealed record Gutter(Interval Space, IReadOnlyList<Band> Bands, int First)
{
    /// <summary>Its middle.</summary>
    public double Middle => (Space.Left + Space.Right) / 2;

    /// <summary>Height of the bands with words on both sides.</summary>
    public double Height => Bands.Where(band => HasLeft(band) && HasRight(band)).Sum(band => band.Height);

    /// <summary>The words left of it.</summary>
    public List<Word> Left => [.. Bands.SelectMany(band => band.Words).Where(IsLeft)];

    /// <summary>The words right of it.</summary>
    public List<Word> Right => [.. Bands.SelectMany(band => band.Words).Where(word => !IsLeft(word))];

    /// <summary>Whether a band has words left of it.</summary>
    public bool HasLeft(Band band) => band.Words.Any(IsLeft);

    /// <summary>Whether a band has words right of it.</summary>
    public bool HasRight(Band band) => band.Words.Any(word => !IsLeft(word));

    private bool IsLeft(Word word) => word.Left < Middle;
}
