namespace StaticArchive.Publish.Figures;

/// <summary>Measures of a drawing of the timeline, in units of its view box.</summary>
/// <param name="Name">Tells the drawing's ids and class from the other's.</param>
/// <param name="Width">Width of the view box.</param>
/// <param name="Left">Where the line of time begins.</param>
/// <param name="Row">Height of a row of marks.</param>
/// <param name="Radius">Size of a dot.</param>
/// <param name="TickWidth">Room for the label of a year.</param>
/// <param name="IsLabelAbove">Whether a lane's name stands above it instead of before it.</param>
internal sealed record OverviewLayout(
    string Name,
    int Width,
    int Left,
    int Row,
    int Radius,
    int TickWidth,
    bool IsLabelAbove
)
{
    /// <summary>For pages with room.</summary>
    public static OverviewLayout Wide { get; } = new("wide", 960, 112, 11, 4, 56, false);

    /// <summary>For the narrowest: letters of 12 units stay legible on a screen of 320.</summary>
    public static OverviewLayout Narrow { get; } = new("narrow", 320, 4, 9, 3, 52, true);

    /// <summary>Where the line of time ends.</summary>
    public int Right => Width - 8;
}
