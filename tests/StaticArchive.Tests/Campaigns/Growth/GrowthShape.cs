using StaticArchive.Model;

namespace StaticArchive.Tests.Campaigns.Growth;

/// <summary>A kind of archive that can be made in any size.</summary>
/// <param name="Name">What there is much of.</param>
/// <param name="Size">How many of it the smallest has.</param>
/// <param name="Make">The archive of so many.</param>
internal sealed record GrowthShape(string Name, int Size, Func<int, IReadOnlyList<InputFile>> Make);
