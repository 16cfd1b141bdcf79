const { registerSa11yMatcher } = require('@sa11y/jest');

// expect(element).toBeAccessible()
registerSa11yMatcher();
